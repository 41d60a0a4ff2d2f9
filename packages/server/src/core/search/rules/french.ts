import { isSmall } from './asking-words.js';
import { foldLetters, wordsOf } from '@1eleve1stage/sdk/rules';
import { spellInclusive } from './inclusive.js';

/** The words of a text in full, small words left out, inclusive forms in both genders. */
export function fullWordsOf(text: string): string[] {
  return wordsOf(spellInclusive(foldLetters(text))).filter((word) => !isSmall(word));
}
