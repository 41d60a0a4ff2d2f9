import { SPOTS, type Spot } from '../../core/search/rules/relevance.js';
import { toAges } from '../ages.js';
import { toBitmaps } from '../bitmaps.js';
import { WEEK_WORDS } from '../calendar.js';
import { finish } from '../pauses.js';
import type { Index, Segment } from '../segment.js';

// A segment as it is written: its arrays as they are in memory, and a description of them in JSON.

/** Raised with every change of what is written or how it is read: a snapshot of another format is not read. */
const FORMAT = 8;

/** The maker, the same for a snapshot to be read: the release too, since it may analyse texts otherwise. */
export interface Maker {
  format: number;
  version: string;
  spots: readonly Spot[];
  weekWords: number;
  isLittleEndian: boolean;
}

export function makerOf(version: string): Maker {
  const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
  return { format: FORMAT, version, spots: SPOTS, weekWords: WEEK_WORDS, isLittleEndian };
}

/** Arrays of a segment in the order of the file, with what makes each of bytes. */
const ARRAYS = {
  cells: Uint32Array,
  cellStarts: Uint32Array,
  idHigh: Float64Array,
  idLow: Float64Array,
  byId: Uint32Array,
  x: Float64Array,
  y: Float64Array,
  z: Float64Array,
  flags: Uint32Array,
  weeks: Uint32Array,
  lastWeek: Uint16Array,
  publishedAt: Float64Array,
  remaining: Int16Array,
  waiting: Uint16Array,
  wordStarts: Uint32Array,
  wordPostings: Uint32Array,
  stemStarts: Uint32Array,
  stemPostings: Uint32Array,
  soundStarts: Uint32Array,
  soundPostings: Uint32Array,
  employerStarts: Uint32Array,
  employerPostings: Uint32Array,
  publisherStarts: Uint32Array,
  publisherPostings: Uint32Array,
  own: Uint8Array,
  ownStarts: Uint32Array,
  sharedOf: Uint32Array,
  shared: Uint8Array,
  sharedStarts: Uint32Array,
  words: Uint8Array,
  stems: Uint8Array,
  sounds: Uint8Array,
  employers: Uint8Array,
  publishers: Uint8Array,
} as const;
type Name = keyof typeof ARRAYS;
type Arrays = { [Of in Name]: ArrayOf<(typeof ARRAYS)[Of]> };
type ArrayOf<Kind> = Kind extends Float64ArrayConstructor
  ? Float64Array
  : Kind extends Uint32ArrayConstructor
    ? Uint32Array
    : Kind extends Uint16ArrayConstructor
      ? Uint16Array
      : Kind extends Int16ArrayConstructor
        ? Int16Array
        : Uint8Array;

/** A description of a segment, written beside its arrays. */
export interface Description {
  size: number;
  gone: number;
  firstWeek: number;
  firstLastWeek: number;
  firstLastWeeks: readonly number[];
  schools: [number, readonly string[]][];
  /** Length of each array, in numbers. */
  lengths: Record<Name, number>;
}

/**
 * The description and the arrays of a segment, those that change as they are now. All segments of an index are
 * described in one turn: then each offer is in one of them, and gone from the others.
 */
export function describe(segment: Segment): { description: Description; arrays: Uint8Array[] } {
  const { size, gone, firstWeek, firstLastWeek, firstLastWeeks, schools } = segment;
  const { grid, text, employers, publishers, cards } = segment;
  const arrays: Arrays = {
    ...segment,
    ...cards,
    flags: segment.flags.slice(),
    remaining: segment.remaining.slice(),
    waiting: segment.waiting.slice(),
    cells: grid.cells,
    cellStarts: grid.starts,
    wordStarts: text.starts,
    wordPostings: text.postings,
    stemStarts: text.stems.starts,
    stemPostings: text.stems.postings,
    soundStarts: text.sounds.starts,
    soundPostings: text.sounds.postings,
    employerStarts: employers.starts,
    employerPostings: employers.postings,
    publisherStarts: publishers.starts,
    publisherPostings: publishers.postings,
    words: toLines(text.keys),
    stems: toLines(text.stems.keys),
    sounds: toLines(text.sounds.keys),
    employers: toLines(employers.keys),
    publishers: toLines(publishers.keys),
  };
  const names = Object.keys(ARRAYS) as Name[];
  const lengths = Object.fromEntries(
    names.map((name) => [name, arrays[name].length]),
  ) as Description['lengths'];
  return {
    description: { size, gone, firstWeek, firstLastWeek, firstLastWeeks, schools: [...schools], lengths },
    arrays: names.map((name) => bytesOf(arrays[name])),
  };
}

/**
 * The segment of a description, over the bytes that hold its arrays: they are not copied.
 *
 * @param from where its first array begins
 * @returns the segment, and where the next one's begins
 */
export function restore(
  { lengths, schools, ...rest }: Description,
  buffer: ArrayBuffer,
  from: number,
): { segment: Segment; end: number } {
  let end = from;
  const entries = (Object.keys(ARRAYS) as Name[]).map((name) => {
    const kind = ARRAYS[name];
    const array = new kind(buffer, end, lengths[name]);
    end += padded(array.byteLength);
    return [name, array] as const;
  });
  // One array for each name, of the kind that is written there.
  const arrays = Object.fromEntries(entries) as unknown as Arrays;
  const index = (lines: Uint8Array, starts: Uint32Array, postings: Uint32Array): Index => {
    return { keys: fromLines(lines), starts, postings };
  };
  const { own, ownStarts, sharedOf, shared, sharedStarts } = arrays;
  const segment: Segment = {
    ...rest,
    ...arrays,
    ages: toAges(arrays),
    bitmaps: finish(toBitmaps(arrays, rest.size)),
    schools: new Map(schools),
    grid: { cells: arrays.cells, starts: arrays.cellStarts },
    text: {
      ...index(arrays.words, arrays.wordStarts, arrays.wordPostings),
      stems: index(arrays.stems, arrays.stemStarts, arrays.stemPostings),
      sounds: index(arrays.sounds, arrays.soundStarts, arrays.soundPostings),
    },
    employers: index(arrays.employers, arrays.employerStarts, arrays.employerPostings),
    publishers: index(arrays.publishers, arrays.publisherStarts, arrays.publisherPostings),
    cards: { own: toBuffer(own), ownStarts, sharedOf, shared: toBuffer(shared), sharedStarts },
  };
  return { segment, end };
}

/** Arrays begin at multiples of 8 bytes. */
export function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

function toBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function bytesOf({ buffer, byteOffset, byteLength }: Arrays[Name]): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Keys are folded words, or identifiers: no line break is in them. */
function toLines(keys: readonly string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(keys.join('\n'));
}

function fromLines(lines: Uint8Array): string[] {
  return lines.length === 0 ? [] : new TextDecoder().decode(lines).split('\n');
}
