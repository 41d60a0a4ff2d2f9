import { SECTORS, SECTOR_CODES } from '@1eleve1stage/sdk/contract';
import type { OfferContent, StoredOffer } from '../ports/index.js';
import { remainingSeats } from '../rules/offer-state.js';
import { foldText } from '../rules/search/fold.js';
import { FIELDS } from '../rules/search/relevance.js';
import { cardOf } from './card.js';
import { setWeeks, weekNumber, WEEK_WORDS } from './calendar.js';
import { flagsOf } from './flags.js';
import { cellOf, toGrid } from './grid.js';
import { collectIndex, type IndexCollector } from './collect-index.js';
import { halvesOf, setRemaining, type Segment } from './segment.js';
import { toVector } from './sphere.js';
import { toStems } from './text/stems.js';
import type { WordTable } from './text/word-table.js';

/**
 * Makes a segment of offers, one at a time; it pauses often, so that whoever drives it can do something else
 * meanwhile.
 *
 * @param firstWeek number of the first week that is told apart
 */
export type BuildSegment = (offers: readonly StoredOffer[], firstWeek: number) => Generator<void, Segment>;

/** Offers read between two pauses: about a millisecond. */
const PAUSE_EVERY = 64;

/** @param table the words met so far, which serve every segment */
export function createSegmentBuilder(table: WordTable): BuildSegment {
  const text = collectIndex();
  const employers = collectIndex();

  return function* (offers, firstWeek) {
    const { inOrder, cells } = inGridOrder(offers);
    const columns = emptyColumns(inOrder.length);
    const employerNumbers = new Map<string, number>();
    const schools = new Map<number, readonly string[]>();
    for (const [place, offer] of inOrder.entries()) {
      if (place % PAUSE_EVERY === PAUSE_EVERY - 1) yield;
      writeColumns(columns, place, offer, firstWeek);
      collectWords(text, table, place, offer.content);
      const employer = foldText(offer.content.employer.name);
      const number = employerNumbers.get(employer) ?? employerNumbers.size;
      employerNumbers.set(employer, number);
      employers.add(number, place, EMPLOYER_FIELD);
      const kept = offer.content.reservedFor?.schools ?? [];
      if (kept.length > 0) schools.set(place, kept);
    }
    yield;
    const words = text.finish(table.words);
    yield;
    return {
      ...columns,
      ...writeCards(inOrder),
      grid: toGrid(cells),
      byId: byId(columns),
      schools,
      firstWeek,
      firstLastWeek: smallest(columns.lastWeek),
      text: { ...words, stems: toStems(words.keys) },
      employers: employers.finish([...employerNumbers.keys()]),
    };
  };
}

const EMPLOYER_FIELD = FIELDS.indexOf('employer');

function inGridOrder(offers: readonly StoredOffer[]): { inOrder: StoredOffer[]; cells: Uint32Array } {
  const celled = offers.map((offer) => ({ offer, cell: cellOf(offer.content.location) }));
  celled.sort((a, b) => a.cell - b.cell);
  return {
    inOrder: celled.map(({ offer }) => offer),
    cells: Uint32Array.from(celled, ({ cell }) => cell),
  };
}

/** The smallest of some numbers; infinite when there is none. */
export function smallest(numbers: Uint16Array): number {
  return numbers.reduce((least, number) => Math.min(least, number), Infinity);
}

/** The columns that hold a number for each offer, all zero. */
export function emptyColumns(size: number): Columns {
  return {
    size,
    idHigh: new Float64Array(size),
    idLow: new Float64Array(size),
    x: new Float64Array(size),
    y: new Float64Array(size),
    z: new Float64Array(size),
    flags: new Uint16Array(size),
    weeks: new Uint32Array(size * WEEK_WORDS),
    lastWeek: new Uint16Array(size),
    publishedAt: new Float64Array(size),
    remaining: new Int16Array(size),
    gone: 0,
    waiting: new Uint16Array(size),
  };
}

type Columns = Pick<
  Segment,
  | 'size'
  | 'idHigh'
  | 'idLow'
  | 'x'
  | 'y'
  | 'z'
  | 'flags'
  | 'weeks'
  | 'lastWeek'
  | 'publishedAt'
  | 'remaining'
  | 'gone'
  | 'waiting'
>;

function writeColumns(columns: Columns, place: number, offer: StoredOffer, firstWeek: number): void {
  const { content } = offer;
  const [high, low] = halvesOf(offer.id);
  const { x, y, z } = toVector(content.location);
  const numbers = content.weeks.map(weekNumber);
  columns.idHigh[place] = high;
  columns.idLow[place] = low;
  columns.x[place] = x;
  columns.y[place] = y;
  columns.z[place] = z;
  columns.flags[place] = flagsOf(content, offer.mode);
  setRemaining(columns, place, remainingSeats(offer));
  setWeeks(columns.weeks, place, numbers, firstWeek);
  columns.lastWeek[place] = Math.min(65_535, Math.max(...numbers));
  columns.publishedAt[place] = Number(offer.publishedAt ?? offer.createdAt);
}

function byId({ size, idHigh, idLow }: Columns): Uint32Array {
  return Uint32Array.from({ length: size }, (_, place) => place).sort(
    (a, b) => (idHigh[a] ?? 0) - (idHigh[b] ?? 0) || (idLow[a] ?? 0) - (idLow[b] ?? 0),
  );
}

const sectorNames = new Map(SECTOR_CODES.map((code) => [code, SECTORS[code]]));

function collectWords(index: IndexCollector, table: WordTable, place: number, content: OfferContent): void {
  const texts: Record<(typeof FIELDS)[number], string> = {
    title: content.title,
    sector: sectorNames.get(content.sector.code) ?? '',
    employer: content.employer.name,
    city: content.location.city,
    description: content.description,
  };
  for (const [field, name] of FIELDS.entries()) {
    table.read(texts[name], (word) => index.add(word, place, field));
  }
}

function writeCards(offers: readonly StoredOffer[]): Pick<Segment, 'cards' | 'cardStarts'> {
  const encoded = offers.map((offer) => Buffer.from(cardOf(offer)));
  const cards = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
  const cardStarts = new Uint32Array(offers.length + 1);
  let at = 0;
  for (const [place, bytes] of encoded.entries()) {
    cardStarts[place] = at;
    cards.set(bytes, at);
    at += bytes.length;
  }
  cardStarts[offers.length] = at;
  return { cards, cardStarts };
}
