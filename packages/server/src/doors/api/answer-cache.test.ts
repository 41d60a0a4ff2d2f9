import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createAnswerCache } from './answer-cache.js';

setFlagsFromString('--expose-gc');
const collectOnce = runInNewContext('gc') as () => void;

/** Twice: a collection that had begun keeps what was let go of since. */
function collect(): void {
  collectOnce();
  collectOnce();
}

function heldBy(work: () => unknown): number {
  collect();
  const before = process.memoryUsage();
  const held = work();
  collect();
  const after = process.memoryUsage();
  // The held answer is used once more, so that it is not collected before.
  expect(held).toBeDefined();
  return after.heapUsed - before.heapUsed + after.external - before.external;
}

const MEGABYTE = 1024 * 1024;

/** Another question each time, as long as one may be, and a small answer in a shared block. */
const question = (index: number): string =>
  Buffer.from(`{"mode":"live"} /v1/offers?q=${index}&${'x'.repeat(4000)}`).toString('latin1');
const answer = (index: number): Uint8Array<ArrayBuffer> => Buffer.from(`{"total":${index}}`);

test('nothing lost 12.15: whoever asks other questions each time, as long as they may be, takes little memory', () => {
  const held = heldBy(() => {
    const cache = createAnswerCache();
    for (let index = 0; index < 12_000; index += 1)
      cache.set(question(index), '1', { etag: 'e', body: answer(index) });
    return cache;
  });
  expect(held).toBeLessThan(8 * MEGABYTE);
});

test('nothing lost 12.15: small answers keep no more than themselves', () => {
  const held = heldBy(() => {
    const cache = createAnswerCache();
    for (const time of [1, 2])
      for (let index = 0; index < 9_000; index += 1) {
        // Bytes of others that are written between two answers.
        Buffer.from('y'.repeat(3000));
        cache.set(question(index), '1', { etag: `e${time}`, body: answer(index) });
      }
    expect(cache.get(question(8_999), '1')?.body.toString()).toBeDefined();
    return cache;
  });
  expect(held).toBeLessThan(24 * MEGABYTE);
});

test('an answer is found by its whole question', () => {
  const cache = createAnswerCache();
  for (const index of [1, 1, 2, 2]) cache.set(question(index), '1', { etag: `${index}`, body: 'b' });
  expect([1, 2, 3].map((index) => cache.get(question(index), '1')?.etag)).toEqual(['1', '2', undefined]);
  expect(cache.get(question(1), '2')).toBeUndefined();
});
