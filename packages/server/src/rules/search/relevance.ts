import { STEM_MARK, type QueryWord } from './french.js';
import { isTypoOf } from './typo.js';

/** The terms (see `termsOf`) of an offer's short fields, most telling first. */
export interface TermsOfFields {
  title: readonly string[];
  sector: readonly string[];
  employer: readonly string[];
  city: readonly string[];
}

/** What a word is worth by the best field it is found in; doubled where it is more than a beginning. */
const WEIGHTS = { title: 256, sector: 64, employer: 16, city: 4 } as const;
const DESCRIPTION = 1;
const FIELDS = ['title', 'sector', 'employer', 'city'] as const;

/**
 * How well an offer that has all the words answers them; higher is better. It depends on the offer
 * and the query alone, so that the other offers' changes do not move it.
 *
 * A word that is in no short field is in the description, since the offer has it.
 */
export function relevanceOf(fields: TermsOfFields, words: readonly QueryWord[], forgiving: boolean): number {
  return words.reduce((sum, word) => sum + worthOf(word, fields, forgiving), 0);
}

function worthOf(word: QueryWord, fields: TermsOfFields, forgiving: boolean): number {
  for (const field of FIELDS) {
    const terms = fields[field];
    if (terms.some((term) => isWhole(word, term))) return 2 * WEIGHTS[field];
    if (terms.some((term) => isBeginning(word, term) || (forgiving && isTypoOf(word, term))))
      return WEIGHTS[field];
  }
  return DESCRIPTION;
}

/** True when the term is the word or an inflection of it. */
function isWhole(word: QueryWord, term: string): boolean {
  return term.startsWith(STEM_MARK) ? term.slice(STEM_MARK.length) === word.stem : term === word.full;
}

function isBeginning(word: QueryWord, term: string): boolean {
  return term.startsWith(word.full);
}
