import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { AwayStorage } from '../storage/opening.js';

/** Milliseconds between two looks for a database that does not answer. */
const PAUSE_MS = 1000;

/** Opens what needs the database once that answers, and says that it is waited for. */
export async function onceThere<Opened>(open: () => Promise<Opened>, logger: Logger): Promise<Opened> {
  for (let hasTold = false; ; hasTold = true) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof AwayStorage)) throw error;
      if (!hasTold) logger.warn({ reason: error.message }, 'the database is waited for');
      await pause(PAUSE_MS);
    }
  }
}
