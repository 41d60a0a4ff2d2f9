import { isSaid, isWritten } from './meanings.js';
import { stemOf } from './stem.js';

/** Words as telephones have them, and what they stand for: an expression may have them. Folded. */
const SHORT: ReadonlyMap<string, string> = new Map(
  (
    [
      ['ac avc ak', 'avec'],
      ['ds dan dns', 'dans'],
      ['pr', 'pour'],
      ['jve jveu jveux jvx jvoudrai jvoudrais jvoudre jvoudrer jvoudr vx', 'veux'],
      ['jaim jaimerai jaimerais jkif jkiff jador', 'aime'],
      ['jrech jrecherche jch jcherche jcherch jrecherch rech rch', 'cherche'],
    ] as const
  ).flatMap(([short, long]) => short.split(' ').map((one) => [one, long] as const)),
);

/** What is written together with a vowel behind it, where an apostrophe is left out. */
const ELIDED = /^(?:[dljsnmct]|qu)(?=[aeiouyh])/;

/**
 * A word as it is spelt out: as telephones shorten it; and without the article or pronoun that is written together with
 * it, where nobody spells a word so and what is left means something: « lecole », « dinformatique ».
 */
export function spelledOut(word: string): string {
  const long = SHORT.get(word);
  if (long !== undefined) return long;
  const bare = word.replace(ELIDED, '');
  if (bare === word || bare.length < SHORTEST || isWritten(word) || isSaid(stemOf(word))) return word;
  return isWritten(bare) && isSaid(stemOf(bare)) ? bare : word;
}

/** Letters of what is left of a word at least: « lor », « dos » may be anything. */
const SHORTEST = 4;
