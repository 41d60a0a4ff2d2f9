import { RINGS_KM, SECTOR_CODES, type FacetName, type Facets, type Grade } from '@1eleve1stage/sdk/contract';
import type { SearchCriteria } from '../../ports/index.js';
import { firstOpenWeek } from '../../core/offers/rules/offer-state.js';
import { countWeeks, weekNumber, weekOfNumber, WINDOW } from '../calendar.js';
import { GRADE, PUBLIC, sectorOf } from '../flags.js';
import type { Segment } from '../segment.js';
import { kmOfChord } from '../sphere.js';
import { findAnswers, type Scope } from './find-answers.js';

/** A facet: what it counts under, as numbers, and how a number is written. */
interface Facet<Value> {
  /** Counts an offer of a segment. */
  count: (counts: Uint32Array, segment: Segment, offer: number, chord: number) => void;
  /** The number that the counts of a segment begin with; 0 unless told. */
  firstOf?: (segment: Segment) => number;
  toValue: (number: number) => Value;
}

const GRADES = Object.entries(GRADE) as [Grade, number][];

/** Numbers that a segment counts under: its window of weeks, and fewer of all others. */
const NUMBERS = WINDOW;

function countOne(counts: Uint32Array, number: number): void {
  counts[number] = (counts[number] ?? 0) + 1;
}

const FACETS = {
  sectors: {
    count: (counts, { flags }, offer) => countOne(counts, sectorOf(flags[offer] ?? 0)),
    toValue: (number) => SECTOR_CODES[number] ?? SECTOR_CODES[0],
  },
  grade: {
    count(counts, { flags }, offer) {
      const flag = flags[offer] ?? 0;
      for (let index = 0; index < GRADES.length; index += 1)
        if (flag & (GRADES[index]?.[1] ?? 0)) countOne(counts, index);
    },
    toValue: (number) => GRADES[number]?.[0] ?? 'seconde',
  },
  weeks: {
    count: (counts, { weeks }, offer) => countWeeks(counts, weeks, offer),
    firstOf: ({ firstWeek }) => firstWeek,
    toValue: weekOfNumber,
  },
  isPublic: {
    count: (counts, { flags }, offer) => countOne(counts, (flags[offer] ?? 0) & PUBLIC ? 1 : 0),
    toValue: (number) => number === 1,
  },
  radiusKm: {
    count(counts, _, __, chord) {
      const ring = RINGS_KM.findIndex((km) => kmOfChord(chord) <= km);
      if (ring >= 0) countOne(counts, ring);
    },
    toValue: (number) => RINGS_KM[number],
  },
} as const satisfies { [Name in FacetName]: Facet<unknown> };

const FARTHEST = Math.max(...RINGS_KM);

/** Counts the offers by each facet that the criteria ask for, as if the filter of that facet were off. */
export function countFacets(scope: Scope): Facets {
  const { facets = [], centre } = scope.criteria;
  const asked = facets.filter((name) => name !== 'radiusKm' || centre);
  const filtered = asked.filter((name) => isFiltered(name, scope.criteria));
  // The others count the same offers, which are found once.
  const others = asked.filter((name) => !filtered.includes(name));
  const counted = [...(others.length > 0 ? [others] : []), ...filtered.map((name) => [name])].flatMap(
    (names) => countTogether(names, scope),
  );
  const byName = new Map(counted);
  return Object.fromEntries(asked.map((name) => [name, byName.get(name)]));
}

/** True where a facet counts other offers than the criteria find. */
function isFiltered(name: FacetName, criteria: SearchCriteria): boolean {
  const isOfYear = name === 'weeks' && criteria.schoolYear !== undefined;
  return name === 'radiusKm' || isOfYear || criteria[name] !== undefined;
}

type Total = { value: unknown; total: number };

/** Counts the offers by facets whose filters are off together. */
function countTogether(names: readonly FacetName[], scope: Scope): [FacetName, Total[]][] {
  const tallies = names.map((name) => ({ name, totals: new Map<number, number>() }));
  const { found, chords } = scope.workspace;
  const counts = new Uint32Array(NUMBERS);
  const criteria = names.reduce((rest, name) => without(name, rest), scope.criteria);
  findAnswers({ ...scope, criteria }, (segment, count) => {
    for (const { name, totals } of tallies) {
      const facet: Facet<unknown> = FACETS[name];
      counts.fill(0);
      for (let index = 0; index < count; index += 1)
        facet.count(counts, segment, found[index] ?? 0, chords[index] ?? 0);
      addTo(totals, counts, facet.firstOf?.(segment) ?? 0);
    }
  });
  return tallies.map(({ name, totals }) => [name, inOrder(name, totals, scope.criteria.now)]);
}

function addTo(totals: Map<number, number>, counts: Uint32Array, first: number): void {
  for (const [index, count] of counts.entries())
    if (count > 0) totals.set(first + index, (totals.get(first + index) ?? 0) + count);
}

function inOrder(name: FacetName, totals: ReadonlyMap<number, number>, now: Date): Total[] {
  const { toValue }: Facet<unknown> = FACETS[name];
  const firstOpen = weekNumber(firstOpenWeek(now));
  return (
    [...totals]
      // Weeks that are past can no longer be chosen.
      .filter(([value]) => name !== 'weeks' || value >= firstOpen)
      .sort(([a], [b]) => a - b)
      .map(([value, total]) => ({ value: toValue(value), total }))
  );
}

function without(name: FacetName, criteria: SearchCriteria): SearchCriteria {
  if (name === 'radiusKm') return { ...criteria, radiusKm: FARTHEST };
  const { [name]: _, ...others } = criteria;
  if (name !== 'weeks') return others;
  // A week that is asked for decides by itself, whichever school year it is in.
  const { schoolYear: __, ...anyWeek } = others;
  return anyWeek;
}
