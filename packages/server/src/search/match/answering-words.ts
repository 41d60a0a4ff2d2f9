import { isKnown } from '../../core/search/rules/meanings.js';
import { LIKENESSES, type Likeness } from '../../core/search/rules/relevance.js';
import type { SoughtWord } from '../../core/search/rules/sought-words.js';
import type { TextIndex } from '../segment.js';
import { postingsOf, wordsFrom } from '../text/dictionary.js';
import { knownStemOf, typedHearingOf } from '../text/kinships.js';

/** The words of a dictionary that answer a word, by their places; each with its place in `LIKENESSES`. */
export type AnsweringWords = Map<number, number>;

/** Those that answer a word by themselves: of an expression, those meant by it. */
export function answeringWords(text: TextIndex, word: SoughtWord): AnsweringWords {
  const { full, stem, wholly, related, near, begins, sounds, parts } = word;
  const found: AnsweringWords = new Map();
  const add = (likeness: Likeness, places: Iterable<number>): void => {
    const how = LIKENESSES.indexOf(likeness);
    for (const place of places) if (how < (found.get(place) ?? Infinity)) found.set(place, how);
  };
  if (parts.length === 0) add(wholly, postingsOf(text.stems, stem));
  for (const one of related) add('related', postingsOf(text.stems, one));
  if (sounds) add('sounding', soundingOf(text, word));
  for (const one of near) add('near', postingsOf(text.stems, one));
  if (begins) add('beginning', placesFrom(text, full));
  return found;
}

/** Words that sound as one does; where it is spelt right, none that is so, too: « plante » is no « planète ». */
function soundingOf(text: TextIndex, { full, isKnown: isRight }: SoughtWord): Iterable<number> {
  const heard = postingsOf(text.sounds, typedHearingOf(full) ?? '');
  return isRight ? heard.filter((place) => !isKnown(knownStemOf(text.keys[place] ?? ''))) : heard;
}

function* placesFrom({ keys }: TextIndex, beginning: string): Generator<number> {
  const { from, to } = wordsFrom(keys, beginning);
  for (let place = from; place < to; place += 1) yield place;
}
