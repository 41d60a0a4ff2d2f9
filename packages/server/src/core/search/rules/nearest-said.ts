import { countBits } from '../../base/count-bits.js';
import { formsOf, pluralOf } from './forms-of-words.js';
import { JOINED, SAID_WORDS, wordsOfTrades } from './meanings.js';
import { letterBits, lettersOf, LONGEST_TYPED, slipsBetween } from './slips.js';
import { hearingOf, soundOf } from './sound.js';

/** Sounds, or letters, that must be right, of few and of more; of the others half may be wrong: a guess is proposed, and never made. */
const SURE = { few: 2, more: 1 };
const FEW = 4;

/** Sounds, or letters, of what may be a word: of fewer, anything is near. */
const SHORTEST = 3;

/** Letters of what is looked for by them: shorter ones are near to too much, but by their sound. */
const SHORTEST_WRITTEN = 5;

/** First letters that count where they are the same: pupils know how a word begins. */
const FIRST = 5;

/** Guesses at one text, and those that are looked at closely. */
const MOST = 3;
const MOST_CLOSELY = 6;

/** How a text is written, or sounds: its letters, and which they are. */
interface Spelling {
  letters: readonly number[];
  bits: number;
}

/** What is said, one way that it is spelt, how that is written and how it sounds. */
interface SaidSpelling {
  said: string;
  written: Spelling;
  heard: Spelling | undefined;
}

/** Spellings, and how each is written, or sounds, in rows: nearly all are passed over. */
interface SpellingRows {
  ones: readonly SaidSpelling[];
  spellings: readonly Spelling[];
  lengths: Uint8Array;
  bits: Int32Array;
}

/**
 * All spellings of the vocabulary as they sound, and those of each first letter as they are written: few have that of
 * what is typed, and most pupils know it. Worked out when a guess is first asked for.
 */
let spellings: ReturnType<typeof readSpellings> | undefined;

/**
 * The words and expressions of the vocabulary that a text written as one is nearest to, likeliest first: by its sounds and
 * its letters together, and those that begin as it does. « siné ma » is near « cinema », « menuiur » « menuisier ».
 */
export function nearestSaid(words: readonly string[]): string[] {
  const text = words.join('');
  const [written, heard] = [spellingOf(text), spellingOf(hearingOf(text) ?? soundOf(text))];
  if (!written) return [];
  const { sounding, writtenWith } = (spellings ??= readSpellings());
  const alike = text.length < SHORTEST_WRITTEN ? undefined : writtenWith.get(written.letters[0] ?? 0);
  const near = new Set([
    ...(alike ? nearestBy(written, alike) : []),
    ...(heard ? nearestBy(heard, sounding) : []),
  ]);
  const farness = (one: SaidSpelling): number =>
    slipsBetween(written.letters, one.written.letters).whole +
    (heard && one.heard ? slipsBetween(heard.letters, one.heard.letters).whole : one.written.letters.length) -
    sameBeginning(written.letters, one.written.letters) / 4;
  const nearest = [...near]
    .map((one) => ({ said: one.said, farness: farness(one) }))
    .sort((a, b) => a.farness - b.farness || (a.said < b.said ? -1 : 1));
  return [...new Set(nearest.map(({ said }) => said))].slice(0, MOST);
}

function readSpellings(): { sounding: SpellingRows; writtenWith: ReadonlyMap<number, SpellingRows> } {
  const all: [SaidSpelling, Spelling][] = [];
  const byLetter = new Map<number, [SaidSpelling, Spelling][]>();
  const heardBefore = new Set<string>();
  for (const [spelt, said] of [...[...SAID_WORDS, ...wordsOfTrades()].flatMap(allForms), ...JOINED]) {
    const written = spellingOf(spelt);
    if (!written) continue;
    const sound = hearingOf(spelt) ?? soundOf(spelt);
    const heard = spellingOf(sound);
    const one = { said, written, heard };
    // Forms that sound the same are compared once.
    if (heard && !heardBefore.has(`${sound} ${said}`)) all.push([one, heard]);
    heardBefore.add(`${sound} ${said}`);
    const first = written.letters[0] ?? 0;
    const alike = byLetter.get(first) ?? [];
    alike.push([one, written]);
    byLetter.set(first, alike);
  }
  return {
    sounding: toRows(all),
    writtenWith: new Map(Array.from(byLetter, ([letter, alike]) => [letter, toRows(alike)])),
  };
}

function toRows(spelt: readonly [SaidSpelling, Spelling][]): SpellingRows {
  return {
    ones: spelt.map(([one]) => one),
    spellings: spelt.map(([, spelling]) => spelling),
    lengths: Uint8Array.from(spelt, ([, { letters }]) => letters.length),
    bits: Int32Array.from(spelt, ([, { bits }]) => bits),
  };
}

/** How many of the first letters are the same. */
function sameBeginning(one: readonly number[], other: readonly number[]): number {
  const differs = one.slice(0, FIRST).findIndex((letter, at) => letter !== other[at]);
  return differs < 0 ? Math.min(FIRST, one.length) : differs;
}

/** The spellings with the fewest slips, where half of the letters that are not sure are right. */
function nearestBy(mine: Spelling, rows: SpellingRows): SaidSpelling[] {
  const { ones, spellings } = rows;
  // The nearest so far: what is not nearer than the last of them need not be looked at closely.
  const nearest: { one: SaidSpelling; slips: number }[] = [];
  const { length } = mine.letters;
  let most = Math.floor((length - (length <= FEW ? SURE.few : SURE.more)) / 2);
  // An iterator would leave ten kilobytes of garbage.
  for (let at = 0; at < ones.length; at += 1) {
    if (!mayBeNear(mine, rows, at, most)) continue;
    const [one, other] = [ones[at], spellings[at]];
    if (!one || !other) continue;
    const slips = slipsBetween(mine.letters, other.letters).whole;
    if (slips > most) continue;
    const behind = nearest.findIndex((before) => before.slips > slips);
    nearest.splice(behind < 0 ? nearest.length : behind, 0, { one, slips });
    if (nearest.length > MOST_CLOSELY) nearest.pop();
    if (nearest.length === MOST_CLOSELY) most = (nearest[MOST_CLOSELY - 1]?.slips ?? 0) - 1;
  }
  return nearest.map(({ one }) => one);
}

/** A word of pupils, and the forms of it that are spelt otherwise: « chanteuse », « poissonnerie », « journaux ». */
function allForms(said: string): [spelt: string, said: string][] {
  const forms = [said, ...formsOf(said)];
  const all = forms.flatMap((form) => [form, pluralOf(form) ?? form]);
  return [...new Set(all)].map((form) => [form, said]);
}

/** False where more slips than most are sure: a slip changes the length by one, and gives or takes one letter each way. */
function mayBeNear(mine: Spelling, { lengths, bits }: SpellingRows, at: number, most: number): boolean {
  const other = bits[at] ?? 0;
  return (
    Math.abs(mine.letters.length - (lengths[at] ?? 0)) <= most &&
    // One count passes over nearly all of them.
    countBits(mine.bits ^ other) <= 2 * most &&
    countBits(mine.bits & ~other) <= most &&
    countBits(other & ~mine.bits) <= most
  );
}

/** How letters or sounds are written; undefined of too few, and of too many. */
function spellingOf(text: string): Spelling | undefined {
  if (text.length < SHORTEST || text.length > LONGEST_TYPED) return undefined;
  const letters = lettersOf(text);
  return { letters, bits: letterBits(letters) };
}
