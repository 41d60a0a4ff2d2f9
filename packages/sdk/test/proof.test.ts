import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { solveChallenge } from '../src/proof.js';
import { areSolved, createFirstWord, toWork } from '../src/rules/proof-of-work.js';

const PUZZLES = { challenge: `1.${'5e'.repeat(32)}`, puzzles: 16, bits: 9 };

describe('solveChallenge', () => {
  it('gives what a service takes', async () => {
    const { challenge, solution } = await solveChallenge(PUZZLES);
    expect(challenge).toBe(PUZZLES.challenge);
    expect(areSolved(createFirstWord(), toWork(PUZZLES), solution)).toBe(true);
  });

  it('finds the same in one go', async () => {
    expect(await solveChallenge(PUZZLES, { sliceMs: Infinity })).toEqual(await solveChallenge(PUZZLES));
  });

  it('lets others run meanwhile, and stops when told', async () => {
    const controller = new AbortController();
    const endless = solveChallenge({ ...PUZZLES, bits: 31 }, { signal: controller.signal });
    await wait(20);
    controller.abort(new Error('left'));
    await expect(endless).rejects.toThrow('left');
  });
});
