import { SECTOR_CODES } from '@1eleve1stage/sdk/contract';
import type { SearchCriteria } from '../../ports/index.js';
import { firstOpenWeek } from '../../core/offers/rules/offer-state.js';
import { setWeeks, weekNumber, WEEK_WORDS } from '../calendar.js';
import {
  CLOSED,
  flagOfYear,
  FOR_QPV,
  FOR_REP,
  FOR_SCHOOLS,
  GRADE,
  PUBLIC,
  RESERVED,
  sectorNumber,
  sectorOf,
  TEST,
  WHEELCHAIR,
  yearPlace,
} from '../flags.js';
import { firstWeekNumber } from '../school-years.js';
import type { Segment } from '../segment.js';
import { squaredChordOf, toVector, type Vector } from '../sphere.js';
import type { Workspace } from './workspace.js';

/** A filter: what an offer must be, made ready to be asked of many. */
export interface Filter {
  /** The flags that matter, and what they must be. */
  care: number;
  want: number;
  /** By sector: 1 for those that pass; undefined when all do. */
  sectors: Uint8Array | undefined;
  /** Weeks, one of which it must have, from the first open one; undefined when any will do. */
  weeks: readonly number[] | undefined;
  /** A school year that it must have an open week in; undefined when any will do, or weeks are asked for. */
  year: { place: number; openWeeks: readonly number[] } | undefined;
  /** Number of the first week that is not past. */
  firstOpen: number;
  centre: Vector | undefined;
  /** The square of the longest chord from the centre; 0 without one. */
  reach: number;
  school: SearchCriteria['school'];
}

export function toFilter(criteria: SearchCriteria): Filter {
  const { mode, grade, isPublic, wheelchair, sectors, weeks, centre, radiusKm, school, now } = criteria;
  const firstOpen = weekNumber(firstOpenWeek(now));
  const schoolYear = weeks?.length ? undefined : criteria.schoolYear;
  let care = TEST | CLOSED;
  let want = mode === 'test' ? TEST : 0;
  const ask = (flag: number, isWanted: boolean | undefined): void => {
    if (isWanted === undefined) return;
    care |= flag;
    if (isWanted) want |= flag;
  };
  if (grade) ask(GRADE[grade], true);
  ask(PUBLIC, isPublic);
  ask(WHEELCHAIR, wheelchair);
  if (schoolYear !== undefined) ask(flagOfYear(schoolYear), true);
  // Without a school nothing reserved is shown; with one, `isForSchool` looks closer.
  if (!school) ask(RESERVED, false);
  return {
    care,
    want,
    sectors: sectors?.length ? bySector(sectors.map(sectorNumber)) : undefined,
    weeks: weeks?.length ? weeks.map(weekNumber).filter((week) => week >= firstOpen) : undefined,
    year: schoolYear === undefined ? undefined : yearOf(schoolYear, firstOpen),
    firstOpen,
    centre: centre && toVector(centre),
    reach: centre ? squaredChordOf(radiusKm) : 0,
    school,
  };
}

/** Nearly all ask for the same. */
let lastYear: { schoolYear: number; firstOpen: number; year: Filter['year'] } | undefined;

function yearOf(schoolYear: number, firstOpen: number): Filter['year'] {
  if (lastYear?.schoolYear !== schoolYear || lastYear.firstOpen !== firstOpen)
    lastYear = { schoolYear, firstOpen, year: toYear(schoolYear, firstOpen) };
  return lastYear.year;
}

function toYear(schoolYear: number, firstOpen: number): Filter['year'] {
  const from = Math.max(firstOpen, firstWeekNumber(schoolYear));
  const length = Math.max(0, firstWeekNumber(schoolYear + 1) - from);
  return { place: yearPlace(schoolYear), openWeeks: Array.from({ length }, (_, week) => from + week) };
}

function bySector(numbers: readonly number[]): Uint8Array {
  const passes = new Uint8Array(SECTOR_CODES.length);
  for (const number of numbers) passes[number] = 1;
  return passes;
}

/** A filter made ready for one segment. */
export interface Test {
  filter: Filter;
  segment: Segment;
  /**
   * Weeks, one of which it must have: those asked for, or those of the school year that are open, once some of it
   * are past; undefined when the flags tell all.
   */
  weeks: readonly number[] | undefined;
  /** Their bits in the segment. */
  bits: Uint32Array | undefined;
  someAreOver: boolean;
}

export function toTest(filter: Filter, segment: Segment): Test {
  const { year, firstOpen } = filter;
  const isYearBegun = year !== undefined && (segment.firstLastWeeks[year.place] ?? 0) < firstOpen;
  const weeks = filter.weeks ?? (isYearBegun ? year.openWeeks : undefined);
  // A week that is asked for is open; the flag of a school year is of one that is, unless that is asked.
  const someAreOver = !weeks && !year && segment.firstLastWeek < firstOpen;
  if (!weeks) return { filter, segment, weeks, bits: undefined, someAreOver };
  const bits = new Uint32Array(WEEK_WORDS);
  setWeeks(bits, 0, weeks, segment.firstWeek);
  return { filter, segment, weeks, bits, someAreOver };
}

/** True when an offer passes every filter but the distance. */
export function passes({ filter, segment, bits, someAreOver }: Test, offer: number): boolean {
  const { care, want, firstOpen, sectors, school } = filter;
  const flag = segment.flags[offer] ?? 0;
  if ((flag & care) !== want) return false;
  if (someAreOver && (segment.lastWeek[offer] ?? 0) < firstOpen) return false;
  if (sectors && sectors[sectorOf(flag)] !== 1) return false;
  if (bits && !hasWeek(bits, segment, offer)) return false;
  return !school || (flag & RESERVED) === 0 || isForSchool(school, segment, offer, flag);
}

/**
 * Counts those of the first offers found in the workspace that pass; they become the first of `found`, with how far
 * they are.
 *
 * @param count how many are found
 */
export function keepPassing(
  segment: Segment,
  filter: Filter,
  { found, relevances, chords }: Workspace,
  count: number,
): number {
  const test = toTest(filter, segment);
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    const offer = found[index] ?? 0;
    if (isFarByLatitude(filter, segment, offer) || !passes(test, offer)) continue;
    const chord = chordTo(filter, segment, offer);
    if (chord > filter.reach) continue;
    found[kept] = offer;
    chords[kept] = chord;
    relevances[kept] = relevances[index] ?? 0;
    kept += 1;
  }
  return kept;
}

/** True where the latitude alone, one number, tells that an offer is too far: of a whole country, nearly all are. */
function isFarByLatitude({ centre, reach }: Filter, { z }: Segment, offer: number): boolean {
  return centre !== undefined && ((z[offer] ?? 0) - centre.z) ** 2 > reach;
}

/** The square of an offer's chord to the centre; 0 without one. */
export function chordTo({ centre }: Filter, { x, y, z }: Segment, offer: number): number {
  if (!centre) return 0;
  const dx = (x[offer] ?? 0) - centre.x;
  const dy = (y[offer] ?? 0) - centre.y;
  const dz = (z[offer] ?? 0) - centre.z;
  return dx * dx + dy * dy + dz * dz;
}

function hasWeek(bits: Uint32Array, { weeks }: Segment, offer: number): boolean {
  const first = offer * WEEK_WORDS;
  for (let word = 0; word < WEEK_WORDS; word += 1) {
    if (((weeks[first + word] ?? 0) & (bits[word] ?? 0)) !== 0) return true;
  }
  return false;
}

/** True when an offer is kept for the school, or for schools like it. */
function isForSchool(
  school: NonNullable<SearchCriteria['school']>,
  { schools }: Segment,
  offer: number,
  flags: number,
): boolean {
  const { uai, commune, department } = school;
  const isNamed = (code: string): boolean => code === uai || code === commune || code === department;
  return (
    ((flags & FOR_REP) !== 0 && school.isRep) ||
    ((flags & FOR_QPV) !== 0 && school.isQpv) ||
    ((flags & FOR_SCHOOLS) !== 0 && schools.get(offer)?.some(isNamed) === true)
  );
}
