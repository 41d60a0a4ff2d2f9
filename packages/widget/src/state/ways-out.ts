import type { LooserSearch, OfferPage } from '@1eleve1stage/sdk/contract';
import { isLocked, type Criteria, type Scope } from './criteria.js';

/** Criteria that a pupil may loosen: not their grade, which is who they are, nor what only the page decides. */
const LOOSENED = {
  q: 'words',
  radiusKm: 'radiusKm',
  place: 'centre',
  weeks: 'weeks',
  sectors: 'sectors',
  wheelchair: 'wheelchair',
  year: 'year',
} as const satisfies Partial<Record<LooserSearch['loosen'], keyof Criteria>>;

/** A way out of a search that found nothing, and the offers it gives. */
export interface WayOut extends LooserSearch {
  loosen: keyof typeof LOOSENED;
}

/** The ways out that a page of results suggests, but those that are not the pupil's to take. */
export function waysOut({ suggestions = [] }: OfferPage, scope: Scope): WayOut[] {
  return suggestions.filter(isForPupil).filter(({ loosen }) => !isLocked(scope, LOOSENED[loosen]));
}

function isForPupil(way: LooserSearch): way is WayOut {
  return way.loosen in LOOSENED;
}

/** The criteria of a search that found nothing, loosened. */
export function loosened(criteria: Criteria, { loosen, query }: WayOut): Criteria {
  const {
    q = '',
    asTyped = false,
    radiusKm = criteria.radiusKm,
    weeks = [],
    sectors = [],
    wheelchair = false,
    year,
  } = query;
  const centre = loosen === 'place' ? undefined : criteria.centre;
  return { ...criteria, words: q, asTyped, centre, radiusKm, weeks, sectors, wheelchair, year };
}
