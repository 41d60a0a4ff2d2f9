import { DEFAULT_RADIUS_KM, isLyceeGrade, type AttributeValue, type Sort } from '@1eleve1stage/sdk/rules';
import type { Grade, InseeCode, OfferQuery, Place, SectorCode, Uai, Week } from '@1eleve1stage/sdk/contract';

/**
 * Where to search around: a commune, whose name may come after its code; a text typed that no commune was
 * chosen for yet; or the pupil's own position, rounded to about a kilometre.
 */
export type Centre =
  | { kind: 'commune'; code: InseeCode; name?: string | undefined; postcode?: string | undefined }
  | { kind: 'typed'; text: string }
  | { kind: 'position'; latitude: number; longitude: number };

/** The criteria of a search. */
export interface Criteria {
  grade: Grade | undefined;
  words: string;
  /** True where all words count as they are typed. */
  asTyped: boolean;
  centre: Centre | undefined;
  /** In km; counts only with a centre. */
  radiusKm: number;
  weeks: readonly Week[];
  /** A school year, by the year of its June, where it is not the present one; weeks decide where there are some. */
  year: number | undefined;
  sectors: readonly SectorCode[];
  wheelchair: boolean;
  /** The order asked for, which counts where it means something; undefined leaves it to the service. */
  sort: Sort | undefined;
}

/** The scope that the page decides and the pupil does not change. */
export interface Scope {
  /** Whose offers, and of nobody else: `me`, `pb_…` or a SIRET. */
  publisher?: string | undefined;
  /** A name, whoever publishes under it. */
  employer?: string | undefined;
  school?: Uai | undefined;
  /** Criteria that stay as the page presets them. */
  locked?: readonly Lockable[] | undefined;
  /** Offers a page; the service decides unless told. */
  pageSize?: number | undefined;
}

/** Criteria a page may lock, by the name of their attribute, and what they are here. */
const LOCKABLE = {
  q: 'words',
  place: 'centre',
  'radius-km': 'radiusKm',
  grade: 'grade',
  weeks: 'weeks',
  sectors: 'sectors',
} as const satisfies Record<Lockable, keyof Criteria>;
type Lockable = AttributeValue<'locked'>[number];

/** True when the pupil cannot change that. */
export function isLocked({ locked = [] }: Scope, name: keyof Criteria): boolean {
  return locked.some((one) => LOCKABLE[one] === name);
}

/** A change without what is locked. */
export function allowed(change: Partial<Criteria>, scope: Scope): Partial<Criteria> {
  const free = { ...change };
  for (const one of scope.locked ?? []) delete free[LOCKABLE[one]];
  return free;
}

export const noCriteria: Criteria = {
  grade: undefined,
  words: '',
  asTyped: false,
  centre: undefined,
  radiusKm: DEFAULT_RADIUS_KM,
  weeks: [],
  year: undefined,
  sectors: [],
  wheelchair: false,
  sort: undefined,
};

/**
 * Criteria after a change. What no longer makes sense is dropped: weeks when going from collège to lycée or back, whose
 * calendars share none; and that other words counted as typed.
 */
export function changed(criteria: Criteria, change: Partial<Criteria>): Criteria {
  const next = { ...criteria, ...('words' in change && { asTyped: false }), ...change };
  const { grade, weeks } = next;
  const isOtherCalendar = !!grade && !!criteria.grade && isLyceeGrade(grade) !== isLyceeGrade(criteria.grade);
  return { ...next, weeks: isOtherCalendar ? [] : weeks };
}

/** A commune as a centre. */
export function toCentre({ code, name, postcodes }: Place): Centre {
  return { kind: 'commune', code, name, postcode: postcodes[0] };
}

/** Criteria around the same place, now known better: a commune's name, or the commune of a typed text. */
export function recentred(criteria: Criteria, from: Centre, to: Centre): Criteria {
  return isSameCentre(criteria.centre, from) ? { ...criteria, centre: to } : criteria;
}

function isSameCentre(one: Centre | undefined, other: Centre): boolean {
  if (one?.kind === 'commune') return other.kind === 'commune' && one.code === other.code;
  return one?.kind === 'typed' && other.kind === 'typed' && one.text === other.text;
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
    (criteria.radiusKm === DEFAULT_RADIUS_KM ? 0 : 1)
  );
}

/** The request that finds what was asked. */
export function toQuery(criteria: Criteria, scope: Scope): OfferQuery {
  const { publisher, employer, school, pageSize: limit } = scope;
  const { grade, words, asTyped, centre, radiusKm, weeks, year, sectors, wheelchair, sort } = criteria;
  return {
    ...(words && { q: words }),
    ...(asTyped && { asTyped }),
    ...(centre?.kind === 'commune' && { place: centre.code }),
    ...(centre?.kind === 'position' && { latitude: centre.latitude, longitude: centre.longitude }),
    // The words may name a place, too.
    ...((centre || radiusKm !== DEFAULT_RADIUS_KM) && { radiusKm }),
    ...(grade && { grade }),
    ...(weeks.length > 0 && { weeks: [...weeks] }),
    ...(year && { year }),
    ...(sectors.length > 0 && { sectors: [...sectors] }),
    ...(wheelchair && { wheelchair }),
    ...(sort && { sort }),
    ...(limit && { limit }),
    ...(publisher !== undefined && { publisher }),
    ...(employer && { employer }),
    ...(school && { school }),
  };
}
