import { SECTORS } from '@1eleve1stage/sdk/contract';
import type { OfferContent, PublishedOffer, StoredOffer } from '../../ports/index.js';
import { remainingSeats } from '../../core/offers/rules/offer-state.js';
import { foldText } from '@1eleve1stage/sdk/rules';
import { isSmallInSentences } from '../../core/search/rules/asking-words.js';
import { kindOfHouse } from '../../core/search/rules/house-names.js';
import {
  ALONE,
  BESIDE,
  KIND,
  NO_KIND,
  spotOfField,
  titleClassOf,
} from '../../core/search/rules/relevance.js';
import { saysNothing } from '../../core/search/rules/silent-titles.js';
import { toAges } from '../ages.js';
import { toBitmaps } from '../bitmaps.js';
import { setWeeks, WEEK_WORDS, weekNumber } from '../calendar.js';
import { cardOf } from '../cards/card.js';
import { CardList } from '../cards/card-list.js';
import { copyOffer, emptyColumns, enlarge, firstLastWeekOf, type Columns } from '../columns.js';
import { flagsOf } from '../flags.js';
import { cellOf, toGrid } from '../grid.js';
import { keysOfOffer } from '../published-by.js';
import { setSchoolYears } from '../school-years.js';
import { halvesOf, setSeats, type Segment } from '../segment.js';
import { toVector } from '../sphere.js';
import { knownStemOf, toKinships } from '../text/kinships.js';
import type { WordTable } from '../text/word-table.js';
import { KeyCollector, type KeyRoom } from './key-collector.js';
import { NamedKeys } from './named-keys.js';
import { NumberList } from './number-list.js';

/** Makes one segment of offers, which may come in any order. */
export class SegmentBuilder {
  readonly #firstWeek: number;
  readonly #table: WordTable;
  #columns: Columns = emptyColumns(16);
  readonly #cells = new NumberList();
  readonly #words: KeyCollector;
  readonly #employers = new NamedKeys();
  readonly #publishers = new NamedKeys();
  readonly #schools = new Map<number, readonly string[]>();
  readonly #cards = new CardList();

  /**
   * @param firstWeek number of the first week that is told apart
   * @param table the words met so far; one serves every segment
   * @param room for the words of that table
   */
  constructor(firstWeek: number, table: WordTable, room: KeyRoom) {
    this.#firstWeek = firstWeek;
    this.#table = table;
    this.#words = new KeyCollector(room);
  }

  get size(): number {
    return this.#cells.length;
  }

  add(offer: PublishedOffer): void {
    const place = this.#cells.length;
    if (place === this.#columns.flags.length) this.#columns = enlarge(this.#columns, place * 2);
    writeColumns(this.#columns, place, offer, this.#firstWeek);
    this.#cells.push(cellOf(offer.content.location));
    this.#cards.push(cardOf(offer));
    this.#addWords(offer.content);
    const { name, siret } = offer.content.employer;
    this.#employers.add([foldText(name)]);
    this.#publishers.add(keysOfOffer(offer.publisherId, siret));
    const { schools = [], places = [] } = offer.content.reservedFor ?? {};
    if (schools.length + places.length > 0) this.#schools.set(place, [...schools, ...places]);
  }

  /** The segment; it pauses, so that whoever drives it can do something else meanwhile. */
  *finish(): Generator<void, Segment> {
    const cells = this.#cells.numbers;
    const order = sortedBy(cells);
    yield;
    const columns = reorder(this.#columns, order);
    yield;
    const firstLastWeeks = yield* setSchoolYears(columns, order.length, this.#firstWeek);
    yield;
    const words = yield* this.#words.finish(this.#table.words, order);
    yield;
    const text = { ...words, ...(yield* toKinships(words.keys)) };
    yield;
    const employers = yield* this.#employers.finish(order);
    const publishers = yield* this.#publishers.finish(order);
    yield;
    const byId = sortIds(columns, order.length);
    yield;
    return {
      ...columns,
      bitmaps: yield* toBitmaps(columns, order.length),
      cards: this.#cards.inOrder(order),
      size: order.length,
      gone: 0,
      grid: toGrid(order.map((offer) => cells[offer] ?? 0)),
      byId,
      ages: toAges({ byId, idHigh: columns.idHigh }),
      schools: this.#schoolsInOrder(order),
      firstWeek: this.#firstWeek,
      firstLastWeek: firstLastWeekOf(columns),
      firstLastWeeks,
      text,
      employers,
      publishers,
    };
  }

  #addWords(content: OfferContent): void {
    this.#words.nextOffer();
    const isSilent = this.#addTitle(content.title);
    for (const [spot, nameOf] of NAMES) this.#addName(spot, nameOf(content));
    if (isSilent) this.#addDescription(ALL_THERE_IS, content.description);
    this.#addName(CITY, content.location.city);
    if (!isSilent) this.#addDescription(DESCRIPTION, content.description);
  }

  #addName(spot: number, name: string): void {
    this.#table.read(name, (word) => this.#words.add(word, spot));
  }

  #addDescription(spot: number, description: string): void {
    const { words } = this.#table;
    this.#table.read(description, (word) => {
      if (!isSmallInSentences(words[word] ?? '')) this.#words.add(word, spot);
    });
  }

  /** Adds the words of a title; true where it tells nothing. */
  #addTitle(title: string): boolean {
    const words: number[] = [];
    this.#table.read(title, (word) => words.push(word));
    const stems = new Set(words.map((word) => knownStemOf(this.#table.words[word] ?? '')));
    for (const word of words) this.#words.add(word, titleClassOf(stems.size));
    return saysNothing(words.map((word) => this.#table.words[word] ?? ''));
  }

  #schoolsInOrder(order: Uint32Array): Map<number, readonly string[]> {
    if (this.#schools.size === 0) return this.#schools;
    const places = [...order.entries()].flatMap(([place, offer]): [number, readonly string[]][] => {
      const schools = this.#schools.get(offer);
      return schools ? [[place, schools]] : [];
    });
    return new Map(places);
  }
}

/** Names of parts of an offer that tell more than a description does, and where each is. */
const NAMES: readonly [spot: number, nameOf: (content: OfferContent) => string][] = [
  [spotOfField('employer', KIND), ({ employer }) => kindOfHouse(employer.name).join(' ')],
  [spotOfField('employer', NO_KIND), ({ employer }) => employer.name],
  [spotOfField('sector'), ({ sector }) => SECTORS[sector.code]],
];
const CITY = spotOfField('city');
const DESCRIPTION = spotOfField('description', BESIDE);
const ALL_THERE_IS = spotOfField('description', ALONE);

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
  setSeats(columns, place, remainingSeats(offer));
  setWeeks(columns.weeks, place, numbers, firstWeek);
  columns.lastWeek[place] = Math.min(65_535, Math.max(...numbers));
  columns.publishedAt[place] = Number(offer.publishedAt ?? offer.createdAt);
}

/** The places of numbers from the smallest to the largest; equal ones stay as they are. */
function sortedBy(numbers: Uint32Array): Uint32Array {
  // Cells have 25 bits, which leaves 28 of what a number holds exactly for the places.
  const keys = Float64Array.from(numbers, (number, place) => number * 2 ** 28 + place).sort();
  return Uint32Array.from(keys, (key) => key % 2 ** 28);
}

function reorder(columns: Columns, order: Uint32Array): Columns {
  const reordered = emptyColumns(order.length);
  for (let place = 0; place < order.length; place += 1) {
    const offer = order[place] ?? 0;
    copyOffer(reordered, place, columns, offer);
    for (let word = 0; word < WEEK_WORDS; word += 1) {
      reordered.weeks[place * WEEK_WORDS + word] = columns.weeks[offer * WEEK_WORDS + word] ?? 0;
    }
  }
  return reordered;
}

function sortIds({ idHigh, idLow }: Columns, size: number): Uint32Array {
  const places = Array.from({ length: size }, (_, place) => place);
  places.sort((a, b) => (idHigh[a] ?? 0) - (idHigh[b] ?? 0) || (idLow[a] ?? 0) - (idLow[b] ?? 0));
  return Uint32Array.from(places);
}
