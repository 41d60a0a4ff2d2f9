import { remembering } from '../../base/remember.js';
import { formsOf } from './forms-of-words.js';
import { beginsSaid, isHouse, isWritten, JOINED, SAID_WORDS, sayingOf, wordsOfTrades } from './meanings.js';
import { lettersOf, LONGEST_TYPED, slipsBetween } from './slips.js';
import { hearingOf } from './sound.js';

/** Letters of what sounds like a word in pieces, at least: of fewer, chance makes one. */
const SHORTEST = 6;

/** Endings of those who do what a word names, and of what they do: « garagiste » of « garage ». As pupils spell them, too. */
const OF_TRADES = ['iste', 'erie', 'ri', 'rie', 'eur', 'euse', 'ier', 'iere', 'er', 'ien', 'ienne', 'age'];

/** A word or an expression of pupils, as it is spelt. */
interface Spelt {
  spelt: string;
  said: string;
  /** 1 for a form of a trade that nobody wrote down, 2 for the name of a house: who misspells a word seldom means one. */
  farness: number;
}

/** Words and expressions of pupils by their sound; worked out when one is first asked for. */
let saidBySound: ReadonlyMap<string, readonly Spelt[]> | undefined;

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

/** Of several that sound the same, the one that is spelt most like it; of those, the first of the alphabet; houses last. */
function saidAs(word: string): string | undefined {
  const heard = hearingOf(word);
  if (heard === undefined) return undefined;
  saidBySound ??= readHeard();
  const [first, ...others] = saidBySound.get(heard) ?? [];
  if (!first || others.length === 0) return first?.said;
  const letters = lettersOf(word.slice(0, LONGEST_TYPED));
  const slips = ({ spelt }: Spelt): number => slipsBetween(letters, lettersOf(spelt)).whole;
  return [first, ...others].sort((a, b) => a.farness - b.farness || slips(a) - slips(b))[0]?.said;
}

/** By the alphabet, words before expressions. */
function readHeard(): Map<string, Spelt[]> {
  const read = new Map<string, Spelt[]>();
  const trades = [...SAID_WORDS, ...wordsOfTrades()];
  const written = new Set([...trades, ...JOINED.keys()]);
  for (const [spelt, said] of new Map([
    ...trades.flatMap((one) => formsOf(one).map((form) => [form, JOINED.get(one) ?? one] as const)),
    ...trades.map((one) => [one, JOINED.get(one) ?? one] as const),
    ...JOINED,
  ])) {
    const heard = hearingOf(spelt);
    if (heard === undefined) continue;
    const farness = isHouse(sayingOf(said.split(' '))) ? 2 : Number(!written.has(spelt));
    const one = { spelt, said, farness };
    read.set(heard, [...(read.get(heard) ?? []), one]);
  }
  return read;
}
