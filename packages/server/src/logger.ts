import { destination as openDestination, pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.js';

/** Lines wait for others until they are so many bytes, or milliseconds passed: each write is a system call. */
const BATCH = { minLength: 4096, periodicFlush: 100 };

/**
 * One JSON line for each thing told. Nothing personal is ever told: no address, no header, no body, no
 * message of an error.
 *
 * @param destination standard output unless told; what waits to be written there is, when the process ends
 */
export function createLogger(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return pino(options, destination ?? openDestination({ dest: 1, sync: false, ...BATCH }));
}

/** Where commands log: each line at once. */
export function errorOutput(): DestinationStream {
  return openDestination({ dest: 2, sync: true });
}

let written = { at: NaN, text: '' };

/** The moment as ISO 8601 writes it, once for all lines of a millisecond. */
function timestamp(): string {
  const at = Date.now();
  if (at !== written.at) written = { at, text: `,"time":"${new Date(at).toISOString()}"` };
  return written.text;
}
