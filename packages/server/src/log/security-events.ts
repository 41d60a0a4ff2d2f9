import { mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Logger } from 'pino';
import { outputAtOnce } from './log-output.js';
import { createLogger } from './logger.js';
import type { SecurityEvents } from '../ports/index.js';
import { keyedHash } from '../core/base/ids.js';
import { newRandomBytes } from '../core/base/random-bytes.js';

/** Characters of a network's name: enough to tell the networks of a day apart. */
const NAME_LENGTH = 16;

/** Events as JSON lines whose `stream` is `security`, among the others of a log, whatever its level. */
export function createSecurityEvents(logger: Logger, now: () => Date): SecurityEvents {
  const lines = logger.child({ stream: 'security' }, { level: 'info' });
  const nameOf = createDailyNames(now);
  return {
    tell: ({ network, ...event }) =>
      lines.info({ ...event, ...(network !== undefined && { network: nameOf(network) }) }, 'security'),
  };
}

/** The same in a file of their own, added to by the service and by each command. */
export function openSecurityEvents(file: string, now: () => Date): SecurityEvents {
  mkdirSync(dirname(file), { recursive: true });
  return createSecurityEvents(createLogger('info', outputAtOnce(openSync(file, 'a', 0o600))), now);
}

/**
 * Names for networks that last until midnight, UTC, or the end of the process: what salts them is in memory alone, so
 * that afterwards nobody finds out whose they were, ourselves included.
 */
function createDailyNames(now: () => Date): (network: string) => string {
  let [day, salt] = ['', new Uint8Array()];
  return (network) => {
    const today = now().toISOString().slice(0, 10);
    if (day !== today) [day, salt] = [today, new Uint8Array(newRandomBytes(32))];
    return keyedHash(salt, network).slice(0, NAME_LENGTH);
  };
}
