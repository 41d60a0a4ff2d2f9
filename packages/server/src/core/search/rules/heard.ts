import { remembering } from '../../base/remember.js';
import { beginsSaid, isWritten, JOINED, SAID_WORDS } from './meanings.js';
import { hearingOf } from './sound.js';

/** Letters of what sounds like a word in pieces, at least: of fewer, chance makes one. */
const SHORTEST = 6;

/** Endings of those who do what a word names, and of what they do: « garagiste » of « garage ». As pupils spell them, too. */
const OF_TRADES = ['iste', 'erie', 'ri', 'rie', 'eur', 'euse', 'ier', 'iere', 'er', 'ien', 'ienne', 'age'];

/** Words and expressions of pupils by their sound; worked out when one is first asked for. */
let saidBySound: ReadonlyMap<string, string> | undefined;

/**
 * The word of pupils that sounds as a word does which nobody spells so, and none goes on from: « magazin » is « magasin ».
 * Each way out of a search asks again.
 */
export const heardAs = remembering({ most: 1000, longest: 40 }, (word) =>
  isWritten(word) || beginsSaid(word) ? undefined : saidAs(word),
);

/** The word, or the expression, of pupils that several words sound as, written as one. */
export function heardTogether(joined: string): string | undefined {
  return joined.length < SHORTEST ? undefined : saidAs(joined);
}

/** The word of pupils that a word sounds as without the ending of a trade: « garajiste » is of « garage ». */
export function heardInTrade(word: string): string | undefined {
  for (const ending of OF_TRADES) {
    const said = word.endsWith(ending) ? saidAs(word.slice(0, -ending.length)) : undefined;
    if (said !== undefined) return said;
  }
  return undefined;
}

function saidAs(word: string): string | undefined {
  const heard = hearingOf(word);
  if (heard === undefined) return undefined;
  saidBySound ??= readHeard();
  return saidBySound.get(heard);
}

/** Of several that sound the same, the first of the alphabet; words before expressions. */
function readHeard(): Map<string, string> {
  const read = new Map<string, string>();
  for (const [spelt, said] of [
    ...SAID_WORDS.map((one) => [one, JOINED.get(one) ?? one] as const),
    ...JOINED,
  ]) {
    const heard = hearingOf(spelt);
    if (heard !== undefined && !read.has(heard)) read.set(heard, said);
  }
  return read;
}
