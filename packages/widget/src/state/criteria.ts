import { isWeekAllowed } from '@1eleve1stage/sdk/rules';
import type { Grade, InseeCode, OfferQuery, SectorCode, Uai, Week } from '@1eleve1stage/sdk/contract';

/**
 * Where to search around: a commune, whose name may come after its code, or the pupil's own position,
 * rounded to about a kilometre.
 */
export type Centre =
  | { kind: 'commune'; code: InseeCode; name?: string | undefined }
  | { kind: 'position'; latitude: number; longitude: number };

/** What a pupil searches for. */
export interface Criteria {
  grade: Grade | undefined;
  words: string;
  centre: Centre | undefined;
  /** In km; counts only with a centre. */
  radiusKm: number;
  weeks: readonly Week[];
  sectors: readonly SectorCode[];
  wheelchair: boolean;
  /** Undefined leaves the order to the service. */
  sort: Sort | undefined;
}

export type Sort = NonNullable<OfferQuery['sort']>;

/** What the page decides and the pupil does not change. */
export interface Scope {
  employer?: string | undefined;
  school?: Uai | undefined;
}

/** Radii on offer, in km. */
export const RADII = [5, 10, 20, 40, 100] as const;
export const USUAL_RADIUS = 20;

export const noCriteria: Criteria = {
  grade: undefined,
  words: '',
  centre: undefined,
  radiusKm: USUAL_RADIUS,
  weeks: [],
  sectors: [],
  wheelchair: false,
  sort: undefined,
};

/** Criteria after a change. Weeks that another grade does not have are dropped. */
export function changed(criteria: Criteria, change: Partial<Criteria>): Criteria {
  const next = { ...criteria, ...change };
  const { grade } = next;
  return grade ? { ...next, weeks: next.weeks.filter((week) => isWeekAllowed(week, grade)) } : next;
}

/** Criteria whose commune, known by its code, has its name. */
export function named(criteria: Criteria, code: InseeCode, name: string): Criteria {
  const { centre } = criteria;
  return centre?.kind === 'commune' && centre.code === code
    ? { ...criteria, centre: { ...centre, name } }
    : criteria;
}

/** A list with an item added, or taken out when it was there. */
export function toggled<Item>(list: readonly Item[], item: Item): Item[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** Number of criteria set in the panel behind the three questions. */
export function activeCount(criteria: Criteria): number {
  return (
    criteria.weeks.length +
    criteria.sectors.length +
    (criteria.wheelchair ? 1 : 0) +
    (criteria.radiusKm === USUAL_RADIUS ? 0 : 1)
  );
}

/** The request that finds what was asked. */
export function toQuery(criteria: Criteria, scope: Scope): OfferQuery {
  const { grade, words, centre, radiusKm, weeks, sectors, wheelchair, sort } = criteria;
  return {
    ...(words && { q: words }),
    ...(centre?.kind === 'commune' && { place: centre.code, radiusKm }),
    ...(centre?.kind === 'position' && { latitude: centre.latitude, longitude: centre.longitude, radiusKm }),
    ...(grade && { grade }),
    ...(weeks.length > 0 && { weeks: [...weeks] }),
    ...(sectors.length > 0 && { sectors: [...sectors] }),
    ...(wheelchair && { wheelchair }),
    ...(sort && { sort }),
    ...(scope.employer && { employer: scope.employer }),
    ...(scope.school && { school: scope.school }),
  };
}
