import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config/config.js';
import { outputAtOnce, outputInBatches, type LogOutput } from './log-output.js';

/**
 * One JSON line for each thing told. Nothing personal is ever told: no address, no header, no body, no
 * message of an error.
 *
 * @param destination standard output unless told; `flush` of the logger writes what waits to be written there
 */
export function createLogger(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return pino(options, destination ?? outputInBatches(1));
}

/** Where commands log: each line at once. */
export function errorOutput(): LogOutput {
  return outputAtOnce(2);
}

let written = { at: NaN, text: '' };

/** The moment as ISO 8601 writes it, once for all lines of a millisecond. */
function timestamp(): string {
  const at = Date.now();
  if (at !== written.at) written = { at, text: `,"time":"${new Date(at).toISOString()}"` };
  return written.text;
}
