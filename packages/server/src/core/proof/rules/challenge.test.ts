import { OfferId } from '@1eleve1stage/sdk/contract';
import { createFirstWord, createSearch, toWork } from '@1eleve1stage/sdk/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkProof, PUZZLES, writeChallenge, type ChallengeUse } from './challenge.js';

const SECRET = new Uint8Array(32).fill(3);
const NOW = new Date('2027-01-04T08:00:00Z');
const EXPIRY = new Date('2027-01-04T08:30:00Z');
const USE: ChallengeUse = { caller: 'ky_one', mode: 'live', offerId: OfferId.parse('of_0000000000000001') };

const challenge = writeChallenge(SECRET, USE, { bits: 3, expiresAt: EXPIRY, nonce: 'n'.repeat(32) });
const work = toWork({ challenge, puzzles: PUZZLES, bits: 3 });
const proof = { challenge, solution: createSearch(createFirstWord(), work)(Infinity) ?? [] };

describe('a proof', () => {
  test('is met until its challenge expires', () => {
    const met = { hash: challenge.slice(-64), expiresAt: EXPIRY };
    expect(checkProof(SECRET, USE, proof, NOW)).toEqual(met);
    expect(checkProof(SECRET, USE, proof, new Date(EXPIRY.getTime() - 1))).toEqual(met);
    expect(checkProof(SECRET, USE, proof, EXPIRY)).toBeUndefined();
  });

  test('is for one key, one mode, one offer and one service', () => {
    const others: ChallengeUse[] = [
      { ...USE, caller: 'ky_two' },
      { ...USE, mode: 'test' },
      { ...USE, offerId: OfferId.parse('of_0000000000000002') },
    ];
    for (const use of others) expect(checkProof(SECRET, use, proof, NOW)).toBeUndefined();
    expect(checkProof(new Uint8Array(32), USE, proof, NOW)).toBeUndefined();
  });

  test('is not met when the challenge was made easier, or live longer', () => {
    const [puzzles, , expires, ...rest] = challenge.split('.');
    const easier = [puzzles, '1', expires, ...rest].join('.');
    const later = [puzzles, '3', String(EXPIRY.getTime() + 1), ...rest].join('.');
    const fewer = ['1', '3', expires, ...rest].join('.');
    for (const forged of [easier, later, fewer, '', '.', `${challenge} `, ` ${challenge}`])
      expect(checkProof(SECRET, USE, { ...proof, challenge: forged }, NOW)).toBeUndefined();
  });

  test('is not met by another solution', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), (solution) => {
        expect(checkProof(SECRET, USE, { challenge, solution }, NOW)).toBeUndefined();
      }),
    );
  });
});
