import type { Logger } from 'pino';
import { withoutMessages } from '../doors/http/without-messages.js';
import { startClock, type Clock } from '../jobs/clock.js';
import type { SearchEngine } from '../search/index.js';
import { collectEarly } from './collect-early.js';

/** Milliseconds between two looks for offers that other processes wrote. */
const FOLLOW_MS = 1000;
/** Milliseconds between two snapshots of what is searched. */
const SAVE_MS = 600_000;
/** Milliseconds between two looks whether what is searched is what is stored. */
const CHECK_MS = 60_000;

/** Makes the index, off the path of requests, and keeps up with what other processes write. */
export function followOffers(engine: SearchEngine, logger: Logger): Clock {
  const onError = (error: unknown): void =>
    logger.error({ error: withoutMessages(error) }, 'the search could not follow the offers');
  const onceReady = (job: () => Promise<void>) => async (): Promise<void> => {
    if (engine.search.isReady) await job();
  };
  // A database that cannot be read now may be a second later: the start is tried again.
  const startOrFollow = async (): Promise<void> => {
    if (engine.search.isReady) return engine.catchUp();
    const started = performance.now();
    await engine.start();
    logger.info({ ms: Math.round(performance.now() - started) }, 'the search is ready');
    await collectEarly();
  };
  const follow = startClock(startOrFollow, onError, FOLLOW_MS);
  const check = startClock(onceReady(engine.check), onError, CHECK_MS);
  const save = startClock(onceReady(engine.save), onError, SAVE_MS);
  return {
    async stop() {
      await Promise.all([follow.stop(), save.stop()]);
      // The check ends when the engine stops, not when an index is made.
      await Promise.all([check.stop(), engine.stop()]);
    },
  };
}
