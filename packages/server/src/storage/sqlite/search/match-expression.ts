import { STEM_MARK, type QueryWord } from '../../../rules/search/french.js';
import { isTypoOf } from '../../../rules/search/typo.js';

/** The full-text expression of offers that have all the words, each as a beginning or an inflection. */
export function matchExactly(words: readonly QueryWord[]): string {
  return words.map(({ full, stem }) => anyOf(`${quoted(full)} *`, quoted(STEM_MARK + stem))).join(' AND ');
}

/** More terms near one word would no longer tell anything apart. */
const MOST_TERMS = 1000;

/**
 * The same, with one typo forgiven in longer words.
 *
 * @param vocabulary every term that offers are found by
 */
export function matchForgivingly(words: readonly QueryWord[], vocabulary: readonly string[]): string {
  return words
    .map((word) => {
      const near = vocabulary.filter((term) => isTypoOf(word, term)).slice(0, MOST_TERMS);
      return anyOf(matchExactly([word]), ...near.map(quoted));
    })
    .join(' AND ');
}

function anyOf(...alternatives: string[]): string {
  return `(${alternatives.join(' OR ')})`;
}

/** Terms hold letters, digits and the mark of stems alone, so that nothing needs escaping. */
function quoted(term: string): string {
  return `"${term}"`;
}
