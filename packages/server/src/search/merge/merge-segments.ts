import { toAges } from '../ages.js';
import { toBitmaps } from '../bitmaps.js';
import { setWeeks, WEEK_WORDS, weeksOf } from '../calendar.js';
import { copyOffer, emptyColumns, firstLastWeekOf, type Columns } from '../columns.js';
import type { Grid } from '../grid.js';
import { SPOT_BITS } from '../postings.js';
import { setSchoolYears } from '../school-years.js';
import { GONE, setSeats, type Segment, type TextIndex } from '../segment.js';
import { mergeCards } from './merge-cards.js';
import { mergeIndexes } from './merge-indexes.js';
import { NOWHERE, PAUSE_EVERY, type Places } from './places.js';

/** A merge whose offers may have changed while it was made. */
export interface Merge {
  segment: Segment;
  /** Takes over seats and waiting pupils as they are now in the segments that were merged. */
  catchUp(): void;
}

/**
 * Merges segments into one, without the offers that are gone or over. It pauses often, so that whoever drives it
 * can do something else meanwhile.
 *
 * @param firstWeek number of the first week that is told apart; offers whose last week is before are left out
 */
export function* mergeSegments(inputs: readonly Segment[], firstWeek: number): Generator<void, Merge> {
  const merged = yield* placeOffers(inputs, firstWeek);
  const columns = yield* mergeColumns(inputs, merged, firstWeek);
  const firstLastWeeks = yield* setSchoolYears(columns, merged.size, firstWeek);
  const byId = yield* mergeIds(inputs, merged);
  const segment: Segment = {
    ...columns,
    bitmaps: yield* toBitmaps(columns, merged.size),
    cards: yield* mergeCards(inputs, merged.places, merged.size),
    size: merged.size,
    gone: 0,
    grid: merged.grid,
    byId,
    ages: toAges({ byId, idHigh: columns.idHigh }),
    schools: mergeSchools(inputs, merged),
    firstWeek,
    firstLastWeek: firstLastWeekOf(columns),
    firstLastWeeks,
    text: yield* mergeTexts(inputs, merged),
    employers: yield* mergeIndexes(
      inputs.map((input) => input.employers),
      merged.places,
      SPOT_BITS,
    ),
    publishers: yield* mergeIndexes(
      inputs.map((input) => input.publishers),
      merged.places,
      SPOT_BITS,
    ),
  };
  const catchUp = (): void => {
    segment.gone = 0;
    for (const [index, input] of inputs.entries()) moveSeats(segment, input, merged.places[index] ?? NONE);
  };
  return { segment, catchUp };
}

const NONE = new Uint32Array();

/** Where the offers of several segments go in one. */
interface MergedOffers {
  size: number;
  /** For each segment the new places of its offers. */
  places: readonly Places[];
  grid: Grid;
}

/** Gives the offers that stay their places: in the order of the grid, those of earlier inputs first. */
function* placeOffers(inputs: readonly Segment[], firstWeek: number): Generator<void, MergedOffers> {
  const places = inputs.map((input) => new Uint32Array(input.size).fill(NOWHERE));
  const next = inputs.map(() => 0);
  const cells: number[] = [];
  const starts: number[] = [];
  let [size, work] = [0, 0];
  for (let cell = nextCell(inputs, next); cell < Infinity; cell = nextCell(inputs, next)) {
    const start = size;
    for (const [index, { grid, remaining, lastWeek }] of inputs.entries()) {
      const at = next[index] ?? 0;
      if (grid.cells[at] !== cell) continue;
      next[index] = at + 1;
      const [first, last] = [grid.starts[at] ?? 0, grid.starts[at + 1] ?? 0];
      for (let offer = first; offer < last; offer += 1) {
        if (remaining[offer] === GONE || (lastWeek[offer] ?? 0) < firstWeek) continue;
        (places[index] ?? NONE)[offer] = size;
        size += 1;
      }
      work += last - first + 1;
    }
    if (size > start) {
      cells.push(cell);
      starts.push(start);
    }
    if (work < PAUSE_EVERY) continue;
    work = 0;
    yield;
  }
  return {
    size,
    places,
    grid: { cells: Uint32Array.from(cells), starts: Uint32Array.from([...starts, size]) },
  };
}

/** The first of the cells that inputs have next; infinite when none has. */
function nextCell(inputs: readonly Segment[], next: readonly number[]): number {
  let first = Infinity;
  for (const [index, { grid }] of inputs.entries()) {
    first = Math.min(first, grid.cells[next[index] ?? 0] ?? Infinity);
  }
  return first;
}

function* mergeTexts(inputs: readonly Segment[], { places }: MergedOffers): Generator<void, TextIndex> {
  const texts = inputs.map(({ text }) => text);
  const { keyPlaces, ...words } = yield* mergeIndexes(texts, places, SPOT_BITS);
  // The postings of a stem, and of a sound, are the places of its words.
  const stems = yield* mergeIndexes(
    texts.map((text) => text.stems),
    keyPlaces,
    0,
  );
  const sounds = yield* mergeIndexes(
    texts.map((text) => text.sounds),
    keyPlaces,
    0,
  );
  return { ...words, stems, sounds };
}

function* mergeColumns(
  inputs: readonly Segment[],
  { size, places }: MergedOffers,
  firstWeek: number,
): Generator<void, Columns> {
  const columns = emptyColumns(size);
  for (const [index, input] of inputs.entries()) {
    for (let offer = 0; offer < input.size; offer += 1) {
      if (offer % PAUSE_EVERY === 0) yield;
      const place = places[index]?.[offer] ?? NOWHERE;
      if (place === NOWHERE) continue;
      copyOffer(columns, place, input, offer);
      copyWeeks(columns, place, firstWeek, input, offer);
    }
  }
  return columns;
}

function copyWeeks(to: Columns, place: number, firstWeek: number, from: Segment, offer: number): void {
  if (from.firstWeek !== firstWeek) {
    setWeeks(to.weeks, place, weeksOf(from.weeks, offer, from.firstWeek), firstWeek);
    return;
  }
  for (let word = 0; word < WEEK_WORDS; word += 1) {
    to.weeks[place * WEEK_WORDS + word] = from.weeks[offer * WEEK_WORDS + word] ?? 0;
  }
}

function mergeSchools(inputs: readonly Segment[], { places }: MergedOffers): Map<number, readonly string[]> {
  const entries = inputs.flatMap(({ schools }, index) =>
    [...schools].map(([offer, uais]) => [places[index]?.[offer] ?? NOWHERE, uais] as const),
  );
  return new Map(entries.filter(([place]) => place !== NOWHERE));
}

function moveSeats(to: Segment, from: Segment, places: Places): void {
  for (let offer = 0; offer < from.size; offer += 1) {
    const place = places[offer] ?? NOWHERE;
    if (place === NOWHERE) continue;
    const seats = from.remaining[offer] ?? 0;
    if (seats === GONE) to.gone += 1;
    setSeats(to, place, seats);
    to.waiting[place] = from.waiting[offer] ?? 0;
  }
}

function* mergeIds(inputs: readonly Segment[], { size, places }: MergedOffers): Generator<void, Uint32Array> {
  const byId = new Uint32Array(size);
  const next = inputs.map(() => 0);
  for (let count = 0; count < size;) {
    let [best, bestOffer] = [-1, 0];
    for (const [index, input] of inputs.entries()) {
      const at = next[index] ?? 0;
      if (at >= input.size) continue;
      const offer = input.byId[at] ?? 0;
      const other = inputs[best];
      const order = other
        ? (input.idHigh[offer] ?? 0) - (other.idHigh[bestOffer] ?? 0) ||
          (input.idLow[offer] ?? 0) - (other.idLow[bestOffer] ?? 0)
        : -1;
      if (order < 0) [best, bestOffer] = [index, offer];
    }
    next[best] = (next[best] ?? 0) + 1;
    const place = places[best]?.[bestOffer] ?? NOWHERE;
    if (place === NOWHERE) continue;
    byId[count] = place;
    count += 1;
    if (count % PAUSE_EVERY === 0) yield;
  }
  return byId;
}
