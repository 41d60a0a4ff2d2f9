import { expect, test } from 'vitest';
import { newRandomBytes } from './random-bytes.js';

test('bytes are as many as asked for, and never given twice', () => {
  const given = Array.from({ length: 5000 }, () => newRandomBytes(16).toString('hex'));
  expect(given.every((bytes) => bytes.length === 32)).toBe(true);
  expect(new Set(given).size).toBe(5000);
  expect(newRandomBytes(4096)).toHaveLength(4096);
  expect(() => newRandomBytes(4097)).toThrow(RangeError);
});

test('bytes that were given do not change afterwards', () => {
  const first = newRandomBytes(24);
  const copy = Buffer.from(first);
  for (let count = 0; count < 1000; count += 1) newRandomBytes(24);
  expect(first).toEqual(copy);
});

test('every value of a byte comes about as often as any other', () => {
  const counts = new Array<number>(256).fill(0);
  for (let round = 0; round < 100; round += 1) {
    for (const byte of newRandomBytes(2560)) counts[byte] = (counts[byte] ?? 0) + 1;
  }
  // A thousand each are expected; six standard deviations are 190.
  expect(Math.min(...counts)).toBeGreaterThan(800);
  expect(Math.max(...counts)).toBeLessThan(1200);
});
