import { LRUCache } from 'lru-cache';
import { sha256Hex } from '../../core/base/ids.js';

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

/** Bytes that are kept at most: more than a thousand pages of results. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Bytes that an entry takes beside its answer, the longest name included. */
const OVERHEAD = 800;

/**
 * Requests remembered that were made once: most never come again, and their answers are not worth the memory. With
 * their names they take 3 MB at most.
 */
const MOST_ONCE = 10_000;

/** Characters of a request that name it as they are: nearly all have fewer. */
const LONGEST_NAME = 200;

/** Keeps the answers asked for most recently, until the offers change. */
export function createAnswerCache(): AnswerCache {
  const once = new LRUCache<string, true>({ max: MOST_ONCE });
  const answers = new LRUCache<string, CachedAnswer>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }) => bytesOf(body) + OVERHEAD,
  });
  let present = '';
  return {
    get: (request, version) => (version === present ? answers.get(nameOf(request)) : undefined),
    set(request, version, answer) {
      if (version !== present) answers.clear();
      present = version;
      const name = nameOf(request);
      // Remembered from one version to the next: what was popular will be.
      if (once.has(name)) answers.set(name, { ...answer, body: apart(answer.body) });
      else once.set(name, true);
    },
  };
}

/** Strangers write requests as long as they like: a name is short. */
function nameOf(request: string): string {
  return request.length > LONGEST_NAME ? sha256Hex(request) : request;
}

/** A text may take two bytes a character. */
function bytesOf(body: CachedAnswer['body']): number {
  return typeof body === 'string' ? body.length * 2 : body.buffer.byteLength;
}

/** Small bytes lie in a block of 8 KB that they share with others, and would keep whole. */
function apart(body: CachedAnswer['body']): CachedAnswer['body'] {
  return typeof body === 'string' || body.byteLength === body.buffer.byteLength
    ? body
    : Uint8Array.from(body);
}
