import { LIKENESSES, type Likeness } from '../../core/search/rules/relevance.js';
import type { SoughtWord } from '../../core/search/rules/sought-words.js';
import { hearingOf } from '../../core/search/rules/sound.js';
import type { Index, TextIndex } from '../segment.js';
import { placeOf, wordsFrom } from '../text/dictionary.js';

/** The words of a dictionary that answer a word, by their places; each with its place in `LIKENESSES`. */
export type AnsweringWords = Map<number, number>;

/** Those that answer a word by themselves: of an expression, those meant by it. */
export function answeringWords(text: TextIndex, word: SoughtWord): AnsweringWords {
  const { full, stem, related, near, begins, sounds, parts } = word;
  const found: AnsweringWords = new Map();
  const add = (likeness: Likeness, places: Iterable<number>): void => {
    const how = LIKENESSES.indexOf(likeness);
    for (const place of places) if (how < (found.get(place) ?? Infinity)) found.set(place, how);
  };
  if (parts.length === 0) add('whole', wordsOf(text.stems, stem));
  for (const one of related) add('related', wordsOf(text.stems, one));
  if (sounds) add('sounding', wordsOf(text.sounds, hearingOf(full) ?? ''));
  for (const one of near) add('near', wordsOf(text.stems, one));
  if (begins) add('beginning', placesFrom(text, full));
  return found;
}

function* placesFrom({ keys }: TextIndex, beginning: string): Generator<number> {
  const { from, to } = wordsFrom(keys, beginning);
  for (let place = from; place < to; place += 1) yield place;
}

/** The places of the words of a stem, or of a sound. */
function wordsOf({ keys, starts, postings }: Index, key: string): Uint32Array {
  const place = placeOf(keys, key);
  return place < 0 ? NONE : postings.subarray(starts[place], starts[place + 1]);
}

const NONE = new Uint32Array();
