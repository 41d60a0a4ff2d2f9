import { setTimeout as pause } from 'node:timers/promises';

/** Which of some nodes are ready, as a balancer finds out: it asks each again and again. */
export interface ReadyNodes {
  /** Of those that were, when they were asked last; of all, where none was. */
  ports(): number[];
  /** Resolves once one is. */
  until(index: number): Promise<void>;
  stop(): Promise<void>;
}

/** Much shorter than what nodes take from not being ready to their end. */
const EVERY_MS = 100;

export function watchReady(urls: readonly string[]): ReadyNodes {
  const ready = new Set(urls);
  const stopping = new AbortController();
  const portsOf = (some: Iterable<string>): number[] => Array.from(some, (url) => Number(new URL(url).port));

  async function watch(url: string): Promise<void> {
    while (!stopping.signal.aborted) {
      ready[(await isReady(url)) ? 'add' : 'delete'](url);
      await pause(EVERY_MS);
    }
  }
  const over = Promise.all(urls.map(watch));

  return {
    ports: () => portsOf(ready.size > 0 ? ready : urls),
    async until(index) {
      while (!ready.has(urls[index] ?? '')) await pause(EVERY_MS);
    },
    async stop() {
      stopping.abort();
      await over;
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    const { ok } = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2000) });
    return ok;
  } catch {
    return false;
  }
}
