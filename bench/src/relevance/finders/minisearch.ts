import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { TEXT_FIELDS, textsOf } from '../../peers/facts.ts';
import { BOOST, withoutAccents } from './texts.ts';
import type { Finder, Offers } from './finder.ts';

const STOP_WORDS = new Set(stopwords);

/** Tried one after the other, until something is found. */
const ATTEMPTS: readonly SearchOptions[] = [
  { combineWith: 'AND' },
  { combineWith: 'AND', fuzzy: 0.2 },
  { combineWith: 'OR' },
  { combineWith: 'OR', fuzzy: 0.2 },
];

/** MiniSearch as its documentation has it: prefixes, fields of different weight, terms processed by a stemmer. */
export async function minisearch(offers: Offers): Promise<Finder> {
  const index = new MiniSearch({
    fields: [...TEXT_FIELDS],
    processTerm(term) {
      const word = term.toLowerCase();
      return STOP_WORDS.has(word) ? null : withoutAccents(stemmer(word));
    },
    searchOptions: { prefix: true, boost: BOOST },
  });
  for (const [key, offer] of offers) index.add({ id: key, ...textsOf(offer) });
  return {
    find(words) {
      for (const attempt of ATTEMPTS) {
        const found = index.search(words, attempt);
        if (found.length > 0) return found.map(({ id }) => String(id));
      }
      return [];
    },
  };
}
