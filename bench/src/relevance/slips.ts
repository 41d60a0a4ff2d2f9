import { createRandom, type Random } from '../service.ts';
import type { Judged } from './judgements.ts';

/** Kinds of queries that are spelt right. */
const RIGHT: ReadonlySet<string> = new Set(['plain', 'number', 'hobby', 'dream', 'school']);

/** Letters of a word that is misspelt: shorter ones become anything. */
const SHORTEST = 6;

/** How often each is misspelt, otherwise each time, and how many slips are in it. */
const TIMES = 6;
const SLIPS = 2;

/** Spellings that sound the same, or nearly, as pupils confuse them. */
const CONFUSED: readonly (readonly [written: string, confused: string])[] = [
  ['ph', 'f'],
  ['qu', 'k'],
  ['c', 'k'],
  ['ss', 'c'],
  ['s', 'z'],
  ['eau', 'o'],
  ['au', 'o'],
  ['an', 'en'],
  ['en', 'an'],
  ['ai', 'e'],
  ['e', 'ai'],
  ['g', 'j'],
  ['j', 'g'],
  ['oi', 'wa'],
  ['i', 'y'],
  ['y', 'i'],
  ['ll', 'l'],
  ['nn', 'n'],
  ['tt', 't'],
  ['er', 'é'],
  ['eur', 'er'],
  ['h', ''],
];

/** Slips of a hand. */
const TYPED: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
];

/** Queries of one word, misspelt by chance, the same each time; what is good for them is what is good for the word. */
export function misspelt(judged: readonly Judged[]): Judged[] {
  const random = createRandom('slips');
  return judged
    .filter(({ kind, words }) => RIGHT.has(kind) && /^\p{L}+$/u.test(words) && words.length >= SHORTEST)
    .flatMap((one) =>
      Array.from({ length: TIMES }, () => {
        let { words } = one;
        for (let slip = 0; slip < SLIPS; slip += 1) words = slipIn(words, random);
        return { ...one, words };
      }),
    );
}

function slipIn(word: string, random: Random): string {
  const confused = CONFUSED.filter(([written]) => word.includes(written));
  if (confused.length > 0 && random.chance(0.5)) return word.replace(...random.pick(confused));
  return random.pick(TYPED)(word, random.between(0, word.length - 2));
}
