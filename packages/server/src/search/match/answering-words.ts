import type { QueryWord } from '../../core/search/rules/french.js';
import type { Likeness } from '../../core/search/rules/relevance.js';
import { SHORTEST_FORGIVEN } from '../../core/search/rules/typo.js';
import type { Index, TextIndex } from '../segment.js';
import { placeOf, wordsFrom } from '../text/dictionary.js';
import { wordsNear, wordsNearWhole } from '../text/near-words.js';

/** How a word of a text answers one of a query, best first. */
export const LIKENESSES = ['whole', 'beginning', 'related'] as const satisfies Likeness[];
const [WHOLE, BEGINNING, RELATED] = [0, 1, 2];

/** The words of a dictionary that answer a word, by their places; each with its place in `LIKENESSES`. */
export type AnsweringWords = Map<number, number>;

/** @param isForgiving true to take words that are one typo away, too */
export function answeringWords(text: TextIndex, word: QueryWord, isForgiving: boolean): AnsweringWords {
  const found: AnsweringWords = new Map();
  const add = (place: number, how: number): void => {
    if (how < (found.get(place) ?? Infinity)) found.set(place, how);
  };
  const { from, to } = wordsFrom(text.keys, word.full);
  for (let place = from; place < to; place += 1) add(place, BEGINNING);
  const whole = placeOf(text.keys, word.full);
  if (whole >= 0) add(whole, WHOLE);
  for (const place of wordsOf(text.stems, placeOf(text.stems.keys, word.stem))) add(place, WHOLE);
  for (const stem of word.related) {
    for (const place of wordsOf(text.stems, placeOf(text.stems.keys, stem))) add(place, RELATED);
  }
  if (isForgiving) for (const place of nearWords(text, word)) add(place, BEGINNING);
  return found;
}

function* nearWords(text: TextIndex, { full, stem }: QueryWord): Generator<number> {
  if (full.length >= SHORTEST_FORGIVEN) yield* wordsNear(text.keys, full);
  if (stem.length < SHORTEST_FORGIVEN) return;
  for (const near of wordsNearWhole(text.stems.keys, stem)) {
    if ((text.stems.keys[near]?.length ?? 0) >= SHORTEST_FORGIVEN) yield* wordsOf(text.stems, near);
  }
}

/** The places of the words of a stem. */
function wordsOf({ starts, postings }: Index, stem: number): Uint32Array {
  return stem < 0 ? NONE : postings.subarray(starts[stem], starts[stem + 1]);
}

const NONE = new Uint32Array();
