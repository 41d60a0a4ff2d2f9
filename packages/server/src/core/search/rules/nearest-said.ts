import { countBits } from '../../base/count-bits.js';
import { formsOf, pluralOf } from './forms-of-words.js';
import { isHouse, JOINED, SAID_WORDS, sayingOf, wordsOfTrades } from './meanings.js';
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

/** What each of the first letters that is the same brings a word nearer, in slips a letter. */
const WORTH_OF_BEGINNING = 1 / 40;

/** Guesses at one text, and those that are looked at closely. */
const MOST = 3;
const MOST_CLOSELY = 10;

/** Letters that what is meant may begin with: of those typed, a slip may have left out one before, or put one there. */
const FIRST_LETTERS = 3;

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

/** Spellings by their length, and how each is written, or sounds, in rows: nearly all are passed over. */
interface SpellingRows {
  ones: readonly SaidSpelling[];
  spellings: readonly Spelling[];
  /** By length: where those of it begin. */
  starts: readonly number[];
  bits: Int32Array;
}

/** All spellings of the vocabulary as they sound and as they are written; worked out when a guess is first asked for. */
let spellings: ReturnType<typeof readSpellings> | undefined;

/**
 * The words and expressions of the vocabulary that a text written as one is nearest to, likeliest first: by its sounds and
 * its letters together, and those that begin as it does. « siné ma » is near « cinema », « menuiur » « menuisier ».
 */
export function nearestSaid(words: readonly string[]): string[] {
  const text = words.join('');
  const [written, heard] = [spellingOf(text), spellingOf(hearingOf(text) ?? soundOf(text))];
  if (!written) return [];
  const known = (spellings ??= readSpellings());
  const near = new Set([
    ...(text.length < SHORTEST_WRITTEN ? [] : nearestAmong(known.written, written)),
    ...(heard ? nearestBy(heard, known.sounding) : []),
  ]);
  // A slip tells less of a longer word: half of a short one is near to anything.
  const farness = (one: SaidSpelling): number =>
    (slipsBetween(written.letters, one.written.letters).whole +
      (heard && one.heard
        ? slipsBetween(heard.letters, one.heard.letters).whole
        : one.written.letters.length)) /
      one.written.letters.length -
    sameBeginning(written.letters, one.written.letters) * WORTH_OF_BEGINNING;
  const nearest = [...near]
    .map((one) => ({ said: one.said, farness: farness(one) }))
    .sort((a, b) => a.farness - b.farness || (a.said < b.said ? -1 : 1));
  return [...new Set(nearest.map(({ said }) => said))].slice(0, MOST);
}

/** Spellings by their first letter, or sound: few have one of what is typed. */
type ByFirst = ReadonlyMap<number, SpellingRows>;

function nearestAmong(rows: ByFirst, mine: Spelling): SaidSpelling[] {
  const firsts = new Set(mine.letters.slice(0, FIRST_LETTERS));
  return [...firsts].flatMap((first) => nearestBy(mine, rows.get(first)));
}

function readSpellings(): { sounding: SpellingRows; written: ByFirst } {
  const all: [SaidSpelling, Spelling][] = [];
  const sounding: [SaidSpelling, Spelling][] = [];
  const heardBefore = new Set<string>();
  for (const [spelt, said] of [...[...SAID_WORDS, ...wordsOfTrades()].flatMap(allForms), ...JOINED]) {
    // Who misspells a word seldom means the name of a house.
    if (isHouse(sayingOf(said.split(' ')))) continue;
    const written = spellingOf(spelt);
    if (!written) continue;
    const sound = hearingOf(spelt) ?? soundOf(spelt);
    const heard = spellingOf(sound);
    const one = { said, written, heard };
    // Forms that sound the same are compared once.
    if (heard && !heardBefore.has(`${sound} ${said}`)) sounding.push([one, heard]);
    heardBefore.add(`${sound} ${said}`);
    all.push([one, written]);
  }
  return { sounding: toRows(sounding), written: byFirst(all) };
}

function byFirst(spelt: readonly [SaidSpelling, Spelling][]): ByFirst {
  const grouped = new Map<number, [SaidSpelling, Spelling][]>();
  for (const one of spelt) {
    const first = one[1].letters[0] ?? 0;
    const alike = grouped.get(first) ?? [];
    alike.push(one);
    grouped.set(first, alike);
  }
  return new Map(Array.from(grouped, ([first, alike]) => [first, toRows(alike)]));
}

function toRows(spelt: readonly [SaidSpelling, Spelling][]): SpellingRows {
  const byLength = spelt.toSorted(([, a], [, b]) => a.letters.length - b.letters.length);
  const lengths = byLength.map(([, { letters }]) => letters.length);
  return {
    ones: byLength.map(([one]) => one),
    spellings: byLength.map(([, spelling]) => spelling),
    starts: Array.from(
      { length: LONGEST_TYPED + 2 },
      (_, length) => lengths.filter((one) => one < length).length,
    ),
    bits: Int32Array.from(byLength, ([, { bits }]) => bits),
  };
}

/** How many of the first letters are the same. */
function sameBeginning(one: readonly number[], other: readonly number[]): number {
  const differs = one.slice(0, FIRST).findIndex((letter, at) => letter !== other[at]);
  return differs < 0 ? Math.min(FIRST, one.length) : differs;
}

/** The spellings with the fewest slips for their length, where half of the letters that are not sure are right. */
function nearestBy(mine: Spelling, rows: SpellingRows | undefined): SaidSpelling[] {
  if (!rows) return [];
  // The nearest so far: what is not nearer than the last of them need not be looked at closely.
  const nearest: { one: SaidSpelling; farness: number }[] = [];
  const { length } = mine.letters;
  const most = Math.floor((length - (length <= FEW ? SURE.few : SURE.more)) / 2);
  // Those of the same length first, then shorter and longer ones: the nearest are soon there.
  for (let apart = 0; apart <= most; apart += 1) {
    lookAmong(mine, rows, length + apart, { most, nearest });
    if (apart > 0) lookAmong(mine, rows, length - apart, { most, nearest });
  }
  return nearest.map(({ one }) => one);
}

/** Looks for nearer spellings among those of one length. */
function lookAmong(
  mine: Spelling,
  { ones, spellings, starts, bits }: SpellingRows,
  length: number,
  { most, nearest }: { most: number; nearest: { one: SaidSpelling; farness: number }[] },
): void {
  const end = starts[length + 1] ?? 0;
  let least = leastAmong(nearest, length, most);
  for (let at = starts[length] ?? 0; at < end; at += 1) {
    if (!mayBeNear(mine.bits, bits[at] ?? 0, least)) continue;
    const [one, other] = [ones[at], spellings[at]];
    if (!one || !other) continue;
    const slips = slipsBetween(mine.letters, other.letters).whole;
    if (slips > least) continue;
    const farness = slips / length;
    const behind = nearest.findIndex((before) => before.farness > farness);
    nearest.splice(behind < 0 ? nearest.length : behind, 0, { one, farness });
    if (nearest.length > MOST_CLOSELY) nearest.pop();
    least = leastAmong(nearest, length, most);
  }
}

/** Slips that a spelling of a length may have to be nearer than the last of the nearest. */
function leastAmong(nearest: readonly { farness: number }[], length: number, most: number): number {
  const last = nearest[MOST_CLOSELY - 1];
  return last ? Math.min(most, Math.ceil(last.farness * length) - 1) : most;
}

/** A word of pupils, and the forms of it that are spelt otherwise: « chanteuse », « poissonnerie », « journaux ». */
function allForms(said: string): [spelt: string, said: string][] {
  const forms = [said, ...formsOf(said)];
  const all = forms.flatMap((form) => [form, pluralOf(form) ?? form]);
  return [...new Set(all)].map((form) => [form, said]);
}

/** False where more slips than most are sure: a slip gives one letter and takes one at most. */
function mayBeNear(mine: number, other: number, most: number): boolean {
  // One count passes over nearly all of them.
  return (
    countBits(mine ^ other) <= 2 * most &&
    countBits(mine & ~other) <= most &&
    countBits(other & ~mine) <= most
  );
}

/** How letters or sounds are written; undefined of too few, and of too many. */
function spellingOf(text: string): Spelling | undefined {
  if (text.length < SHORTEST || text.length > LONGEST_TYPED) return undefined;
  const letters = lettersOf(text);
  return { letters, bits: letterBits(letters) };
}
