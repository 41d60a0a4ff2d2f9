import { ApplicationId, OfferId } from '@1eleve1stage/sdk/contract';
import { expect, test } from 'vitest';
import { isSameHash, keyedHash, newCode, newId, newToken, sha256Hex } from './ids.js';

test('identifiers are those of the contract, and never the same', () => {
  const ids = Array.from({ length: 1000 }, () => newId('of'));
  for (const id of ids) expect(OfferId.safeParse(id).success).toBe(true);
  expect(new Set(ids).size).toBe(1000);
  expect(ApplicationId.safeParse(newId('ap')).success).toBe(true);
});

test('identifiers come in the order they were made in', async () => {
  const ids: string[] = [];
  for (let count = 0; count < 5; count += 1) {
    ids.push(newId('ap'));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(ids.toSorted()).toEqual(ids);
});

test('tokens are long, codes are six digits', () => {
  expect(newToken()).toMatch(/^[\w-]{32}$/);
  for (let time = 0; time < 1000; time += 1) expect(newCode()).toMatch(/^\d{6}$/);
});

test('a keyed hash depends on the key and on each part', () => {
  const [one, two] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
  const hashes = [
    keyedHash(one, 'a', 'b'),
    keyedHash(two, 'a', 'b'),
    keyedHash(one, 'ab'),
    keyedHash(one, 'a', 'b', ''),
  ];
  expect(new Set(hashes).size).toBe(4);
});

test('hashes are the same or not', () => {
  expect(isSameHash(sha256Hex('a'), sha256Hex('a'))).toBe(true);
  expect(isSameHash(sha256Hex('a'), sha256Hex('b'))).toBe(false);
  expect(isSameHash('', sha256Hex('b'))).toBe(false);
});
