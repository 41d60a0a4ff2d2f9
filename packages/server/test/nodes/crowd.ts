import { setTimeout as pause } from 'node:timers/promises';

/** Some who each do something again and again, beside the others. */
export interface Crowd {
  /** Resolves once something is so; rejects where one of them failed. */
  until(isSo: () => boolean): Promise<void>;
  /** Each ends what it is doing. */
  stop(): Promise<void>;
}

/** @param pauseMs how long each waits before it goes on */
export function startCrowd(all: (() => Promise<unknown>)[], pauseMs = 0): Crowd {
  let isOver = false;
  const over = Promise.all(
    all.map(async (one) => {
      while (!isOver) {
        await one();
        if (pauseMs > 0) await pause(pauseMs);
      }
    }),
  );
  return {
    async until(isSo) {
      while (!isSo()) await Promise.race([over, pause(20)]);
    },
    async stop() {
      isOver = true;
      await over;
    },
  };
}
