import { LRUCache } from 'lru-cache';

/** A success that was answered, as it was sent. */
export interface CachedAnswer {
  etag: string;
  body: Uint8Array<ArrayBuffer> | string;
}

/** Answers of one version of the offers, by what was asked. */
export interface AnswerCache {
  /** The answer to that very request, given since the offers last changed. */
  get(request: string, version: string): CachedAnswer | undefined;
  /** Notes an answer; it is kept from the second time on. */
  set(request: string, version: string, answer: CachedAnswer): void;
}

/** Bytes that are kept at most: some three thousand pages of results. */
const MOST_BYTES = 32 * 1024 * 1024;

/** What an entry takes beside its answer. */
const OVERHEAD = 500;

/** Requests remembered that were made once: most never come again, and their answers are not worth the memory. */
const MOST_ONCE = 10_000;

/** Keeps the answers asked for most recently, until the offers change. */
export function createAnswerCache(): AnswerCache {
  const once = new LRUCache<string, true>({ max: MOST_ONCE });
  const answers = new LRUCache<string, CachedAnswer>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }, request) => body.length + request.length + OVERHEAD,
  });
  let present = '';
  return {
    get: (request, version) => (version === present ? answers.get(request) : undefined),
    set(request, version, answer) {
      if (version !== present) answers.clear();
      present = version;
      // Remembered from one version to the next: what was popular will be.
      if (once.has(request)) answers.set(request, answer);
      else once.set(request, true);
    },
  };
}
