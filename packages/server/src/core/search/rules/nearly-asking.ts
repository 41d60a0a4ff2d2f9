import { ASKING_WORDS } from './asking-words.js';
import { nearnessOf, NEARNESSES } from './mending.js';

/** Letters of a word of asking that is known though it is misspelt. */
const SHORTEST = 6;

/** Letters that a slip and a sound add or leave out at most. */
const MOST_APART = 2;

const FARTHEST = NEARNESSES.indexOf('slip');

/** Longer words of asking, by their first letter. */
const byLetter = new Map<string, string[]>();
for (const word of ASKING_WORDS.filter(({ length }) => length >= SHORTEST)) {
  byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word]);
}

/**
 * True for a word that sounds as one of asking does, or is one slip away from it, with its first letter: « devnir »,
 * « travialler », « aprendre ».
 */
export function nearlyAsks(word: string): boolean {
  const alike = byLetter.get(word.charAt(0)) ?? [];
  return alike.some((asking) => {
    if (Math.abs(asking.length - word.length) > MOST_APART) return false;
    const nearness = nearnessOf(word, asking);
    return nearness !== undefined && nearness <= FARTHEST;
  });
}
