import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areSolved,
  createFirstWord,
  createSearch,
  toWork,
  type FirstWord,
  type Work,
} from '../../src/rules/proof-of-work.js';

const CHALLENGE = `any text before.${createHash('sha256').update('a challenge').digest('hex')}`;
const firstWord = createFirstWord();

/** The same as another hand would write it: from the words of the documentation alone. */
function isSolvedByDefinition(challenge: string, puzzle: number, number: number, bits: number): boolean {
  const message = Buffer.alloc(40);
  message.write(challenge.slice(-64), 'hex');
  message.writeUInt32BE(puzzle, 32);
  message.writeUInt32BE(number, 36);
  const digest = createHash('sha256').update(message).digest();
  return digest.readUInt32BE(0) < 2 ** (32 - bits);
}

describe('the hash', () => {
  it('begins as SHA-256 does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 10, maxLength: 10 }), (words) => {
        const message = Buffer.alloc(40);
        words.forEach((word, index) => message.writeInt32BE(word, index * 4));
        expect(firstWord(words.slice(0, 9))(words[9] ?? 0)).toBe(
          createHash('sha256').update(message).digest().readUInt32BE(0),
        );
      }),
    );
  });
});

describe('puzzles', () => {
  const work = toWork({ challenge: CHALLENGE, puzzles: 5, bits: 8 });
  const solution = createSearch(firstWord, work)(Infinity) ?? [];

  it('are solved as documented', () => {
    expect(solution).toHaveLength(5);
    for (const [puzzle, number] of solution.entries())
      expect(isSolvedByDefinition(CHALLENGE, puzzle, number, 8)).toBe(true);
    expect(areSolved(firstWord, work, solution)).toBe(true);
  });

  it('are solved by the smallest numbers, however few tries are made at a time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (tries) => {
        const search = createSearch(firstWord, work);
        let found: number[] | undefined;
        while (!found) found = search(tries);
        expect(found).toEqual(solution);
      }),
      { numRuns: 20 },
    );
  });

  it('are not solved by less, by more, by others’ solutions, nor by nearly right ones', () => {
    const refused = (of: Work, numbers: number[]) => expect(areSolved(firstWord, of, numbers)).toBe(false);
    refused(work, solution.slice(1));
    refused(work, [...solution, 0]);
    refused(work, solution.toReversed());
    refused(work, [...solution.slice(1), (solution[0] ?? 0) + 1]);
    refused({ ...work, bits: 20 }, solution);
    refused(toWork({ challenge: CHALLENGE.replaceAll('a', 'b'), puzzles: 5, bits: 8 }), solution);
  });

  it('take about as many tries as their bits say', () => {
    const tries = (createSearch(firstWord, { ...work, puzzles: 64 })(Infinity) ?? []).reduce(
      (sum, number) => sum + number + 1,
      0,
    );
    expect(tries / 64 / 2 ** 8).toBeGreaterThan(0.5);
    expect(tries / 64 / 2 ** 8).toBeLessThan(2);
  });

  it('can be searched for from the text of the functions alone, as a worker does', () => {
    // A world without anything of this file, in which their text is made these functions again.
    const search = runInNewContext(`(${createSearch.toString()})`) as typeof createSearch;
    const hash = (runInNewContext(`(${createFirstWord.toString()})`) as () => FirstWord)();
    expect([...(search(hash, work)(Infinity) ?? [])]).toEqual(solution);
  });
});
