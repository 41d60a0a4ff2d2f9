/** A job that is done again and again. */
export interface Clock {
  /** Starts no new round and waits for the one under way. */
  stop(): Promise<void>;
}

const MINUTE = 60_000;

/**
 * Does a job at once, then each minute; a round begins when the one before is over. A round that fails is
 * reported, and the next one begins as usual.
 *
 * @param onError told what was thrown; it may name people, so it must not be logged as it is
 */
export function startClock(
  job: () => Promise<void>,
  onError: (error: unknown) => void,
  everyMs = MINUTE,
): Clock {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let round = run();

  async function run(): Promise<void> {
    await job().catch(onError);
    if (isStopped) return;
    timer = setTimeout(() => {
      round = run();
    }, everyMs);
    timer.unref();
  }

  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
