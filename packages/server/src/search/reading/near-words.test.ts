import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearnessOf, NEARNESSES } from '../../core/search/rules/mending.js';
import { finish } from '../pauses.js';
import { toKinships } from '../text/kinships.js';
import { nearWords } from './near-words.js';

const word = (min: number) =>
  fc.string({ unit: fc.constantFrom('a', 'e', 'g', 'n', 'r', 't', 'é', '7'), minLength: min, maxLength: 12 });

test('words near to one that is typed are those that reading the whole dictionary finds', () => {
  const dictionaries = fc.uniqueArray(word(1), { maxLength: 40 }).map((words) => words.sort());
  const farthest = fc.nat(NEARNESSES.length - 1);
  fc.assert(
    fc.property(dictionaries, word(3), farthest, (keys, typed, least) => {
      const found = nearWords({ keys, ...finish(toKinships(keys)) }, typed, least);
      const near = keys.flatMap((key, place) => {
        const nearness = nearnessOf(typed, key);
        return nearness === undefined || nearness > least ? [] : [[place, nearness] as const];
      });
      expect([...found].sort(([a], [b]) => a - b)).toEqual(near);
    }),
    { numRuns: 3000 },
  );
});
