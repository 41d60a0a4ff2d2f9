import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { Ages } from './ages.js';
import { setClosed, type Bitmaps } from './bitmaps.js';
import type { Cards } from './cards/cards.js';
import { CLOSED } from './flags.js';
import type { Grid } from './grid.js';

/**
 * Offers in the order of the grid, a column for each thing that is asked of them. Nothing of it changes once it
 * is built, but for `remaining`, `gone` and `waiting`: an offer whose content changes is a new one in another segment.
 */
export interface Segment {
  /** Number of offers; each is known here by its place, from 0. */
  size: number;
  grid: Grid;
  /** Identifiers, in two halves of eight characters that compare as the identifiers do (see `halvesOf`). */
  idHigh: Float64Array;
  idLow: Float64Array;
  /** The offers in the order of their identifiers. */
  byId: Uint32Array;
  ages: Ages;
  /** Positions as unit vectors. */
  x: Float64Array;
  y: Float64Array;
  z: Float64Array;
  /** See `flags.ts`; `setSeats` keeps the one that says that no seat is left. */
  flags: Uint32Array;
  /** The same, the sectors and the weeks once more, one bit an offer. */
  bitmaps: Bitmaps;
  /** Schools that some offers are kept for, by UAI and by the codes of where they are, which no two kinds share. */
  schools: ReadonlyMap<number, readonly string[]>;
  /** The week that the first bit of `weeks` stands for. */
  firstWeek: number;
  /** `WEEK_WORDS` words for each offer. */
  weeks: Uint32Array;
  /** Number of the last week of each offer. */
  lastWeek: Uint16Array;
  /** The earliest of the last weeks: until it is past, no offer is over. */
  firstLastWeek: number;
  /** The same of each school year, by `yearPlace`: the last weeks that offers have within it. */
  firstLastWeeks: readonly number[];
  /** Milliseconds since 1970. */
  publishedAt: Float64Array;
  /** Seats left; 0 for a full offer, `GONE` for one that never comes back here. */
  remaining: Int16Array;
  /** How many offers are gone. */
  gone: number;
  /** Pupils who wait for an answer. */
  waiting: Uint16Array;
  /** Words of every field. */
  text: TextIndex;
  /** Folded names of employers, with postings as words have them. */
  employers: Index;
  /** Who published them (see `published-by.ts`), with postings as words have them. */
  publishers: Index;
  cards: Cards;
}

/** Keys in the order of their code units, and for each its postings, in order. */
export interface Index {
  keys: readonly string[];
  /** Where the postings of each key begin; one more than the keys. */
  starts: Uint32Array;
  postings: Uint32Array;
}

/** Words, whose postings say which offers have them and where (see `postings.ts`). */
export interface TextIndex extends Index {
  /** The stems that words share: their postings are places of words. */
  stems: Index;
  /** The same of how words sound. */
  sounds: Index;
}

/** `remaining` of an offer that was replaced, unpublished or removed. */
export const GONE = -1;

/** Sets how many seats an offer has left; or `GONE`, from which there is no way back. */
export function setSeats(
  { remaining, flags, bitmaps }: Pick<Segment, 'remaining' | 'flags'> & Partial<Pick<Segment, 'bitmaps'>>,
  offer: number,
  seats: number,
): void {
  remaining[offer] = Math.min(MOST_SEATS, seats);
  const others = (flags[offer] ?? 0) & ~CLOSED;
  flags[offer] = seats > 0 ? others : others | CLOSED;
  if (bitmaps) setClosed(bitmaps, offer, seats <= 0);
}

/** Most seats left, and most pupils who wait, that are told apart. */
const MOST_SEATS = 32_767;
export const MOST_WAITING = 65_535;

/** Crockford's alphabet, as identifiers have it, in the order of its characters. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const PREFIX = 'of_';
const HALF = 8;

/** An identifier as two numbers of 40 bits, which compare as identifiers do: the first, then the second. */
export function halvesOf(id: string): [high: number, low: number] {
  return [toNumber(id, PREFIX.length), toNumber(id, PREFIX.length + HALF)];
}

function toNumber(id: string, from: number): number {
  let number = 0;
  for (let at = from; at < from + HALF; at += 1) number = number * 32 + (values[id.charCodeAt(at)] ?? 0);
  return number;
}

const values = new Uint8Array(128);
for (const [value, letter] of [...ALPHABET].entries()) values[letter.charCodeAt(0)] = value;

/** The identifier of an offer. */
export function idOf({ idHigh, idLow }: Segment, offer: number): OfferId {
  // Of the very characters that an identifier is made of, since it was made from one.
  return `${PREFIX}${toLetters(idHigh[offer] ?? 0)}${toLetters(idLow[offer] ?? 0)}` as OfferId;
}

function toLetters(number: number): string {
  let letters = '';
  for (let left = number, at = 0; at < HALF; at += 1, left = Math.floor(left / 32)) {
    letters = ALPHABET.charAt(left % 32) + letters;
  }
  return letters;
}

/** The place of an offer; -1 when it is not in the segment. */
export function find(
  { byId, idHigh, idLow, size }: Segment,
  [high, low]: [high: number, low: number],
): number {
  // Identifiers begin with their time: most that are not here are younger than all that are.
  let [from, to, middle] = [0, size, size - 1];
  while (from < to) {
    const offer = byId[middle] ?? 0;
    const order = (idHigh[offer] ?? 0) - high || (idLow[offer] ?? 0) - low;
    if (order === 0) return offer;
    if (order < 0) from = middle + 1;
    else to = middle;
    middle = (from + to) >>> 1;
  }
  return -1;
}
