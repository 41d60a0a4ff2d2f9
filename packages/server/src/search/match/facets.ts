import { RINGS_KM, SECTOR_CODES, type FacetName, type Facets, type Grade } from '@1eleve1stage/sdk/contract';
import type { SearchCriteria } from '../../ports/index.js';
import { firstOpenWeek } from '../../core/offers/rules/offer-state.js';
import { weekNumber, weekOfNumber, weeksOf } from '../calendar.js';
import { GRADE, PUBLIC, sectorOf } from '../flags.js';
import type { Segment } from '../segment.js';
import { kmOfChord } from '../sphere.js';
import { findAnswers, type Scope } from './find-answers.js';

/** The values that a facet counts an offer under, as numbers. */
type ValuesOf = (segment: Segment, offer: number, chord: number) => Iterable<number>;

/** A facet: what it counts under, and how a number is written. */
interface Facet<Value> {
  valuesOf: ValuesOf;
  toValue: (number: number) => Value;
}

const GRADES = Object.entries(GRADE) as [Grade, number][];

const FACETS = {
  sectors: {
    valuesOf: ({ flags }, offer) => [sectorOf(flags[offer] ?? 0)],
    toValue: (number) => SECTOR_CODES[number] ?? SECTOR_CODES[0],
  },
  grade: {
    valuesOf: ({ flags }, offer) =>
      GRADES.flatMap(([, flag], index) => ((flags[offer] ?? 0) & flag ? [index] : [])),
    toValue: (number) => GRADES[number]?.[0] ?? 'seconde',
  },
  weeks: {
    valuesOf: ({ weeks, firstWeek }, offer) => weeksOf(weeks, offer, firstWeek),
    toValue: weekOfNumber,
  },
  isPublic: {
    valuesOf: ({ flags }, offer) => [(flags[offer] ?? 0) & PUBLIC ? 1 : 0],
    toValue: (number) => number === 1,
  },
  radiusKm: {
    valuesOf: (_, __, chord) => RINGS_KM.filter((ring) => kmOfChord(chord) <= ring).slice(0, 1),
    toValue: (number) => number,
  },
} as const satisfies { [Name in FacetName]: Facet<unknown> };

const FARTHEST = Math.max(...RINGS_KM);

/** Counts the offers by each facet that the criteria ask for, as if the filter of that facet were off. */
export function countFacets(scope: Scope): Facets {
  const { facets = [], centre, now } = scope.criteria;
  const firstOpen = weekNumber(firstOpenWeek(now));
  const asked = facets.filter((name) => name !== 'radiusKm' || centre);
  return Object.fromEntries(asked.map((name) => [name, countFacet(name, scope, firstOpen)]));
}

function countFacet(name: FacetName, scope: Scope, firstOpen: number): { value: unknown; total: number }[] {
  const { valuesOf, toValue }: Facet<unknown> = FACETS[name];
  const totals = new Map<number, number>();
  const { found, chords } = scope.workspace;
  findAnswers({ ...scope, criteria: without(name, scope.criteria) }, (segment, count) => {
    for (let index = 0; index < count; index += 1) {
      for (const value of valuesOf(segment, found[index] ?? 0, chords[index] ?? 0)) {
        totals.set(value, (totals.get(value) ?? 0) + 1);
      }
    }
  });
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
