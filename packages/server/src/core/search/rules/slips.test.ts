import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../generate/random.js';
import { lettersOf, LONGEST_TYPED, slipsBetween } from './slips.js';

/** The same by the usual table, a row for each letter typed. */
function byTable(typed: string, key: string): { whole: number; beginning: number } {
  const table = [Array.from({ length: key.length + 1 }, (_, at) => at)];
  const slips = (row: number, at: number): number => table[row]?.[at] ?? Infinity;
  for (let row = 1; row <= typed.length; row += 1) {
    table.push([row]);
    for (let at = 1; at <= key.length; at += 1) {
      const isSwapped = typed[row - 1] === key[at - 2] && typed[row - 2] === key[at - 1];
      table[row]?.push(
        Math.min(
          slips(row - 1, at) + 1,
          slips(row, at - 1) + 1,
          slips(row - 1, at - 1) + Number(typed[row - 1] !== key[at - 1]),
          isSwapped ? slips(row - 2, at - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return { whole: slips(typed.length, key.length), beginning: Math.min(...(table.at(-1) ?? [])) };
}

describe('slips between what is typed and a key', () => {
  it('are those of the usual table, up to the longest that is looked at', () => {
    const random = createRandom('slips');
    // Of few letters, so that many are the same, and change places.
    const word = (most: number): string =>
      Array.from({ length: random.between(0, most) }, () => random.pick(['a', 'b', 'c', 'œ'])).join('');
    for (let number = 0; number < 2000; number += 1) {
      const [typed, key] = [
        `x${word(random.pick([3, 8, LONGEST_TYPED - 1]))}`,
        word(random.pick([4, 10, 60])),
      ];
      expect(slipsBetween(lettersOf(typed), lettersOf(key)), `${typed} ${key}`).toEqual(byTable(typed, key));
    }
  });
});
