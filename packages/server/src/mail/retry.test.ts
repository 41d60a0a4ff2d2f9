import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextTry } from './retry.js';

const now = new Date('2027-03-10T10:00:00Z');

function pause(tries: number, isRefused = false): number | undefined {
  const at = nextTry(tries, isRefused, now);
  return at && (at.getTime() - now.getTime()) / 1000;
}

test('the pause grows three times, up to an hour', () => {
  expect([1, 2, 3, 7, 50].map((tries) => pause(tries))).toEqual([5, 15, 45, 3600, 3600]);
});

test('a server that does not answer is waited for, however long', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), (tries) => (pause(tries) ?? 0) >= 5));
});

test('a refusal is believed after hours, not before', () => {
  const hours = Array.from({ length: 11 }, (_, index) => pause(index + 1, true) ?? 0);
  expect(hours.reduce((sum, seconds) => sum + seconds, 0)).toBeGreaterThan(5 * 3600);
  expect(pause(12, true)).toBeUndefined();
});
