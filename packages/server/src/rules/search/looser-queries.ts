import { DEFAULT_RADIUS_KM, LOOSENABLE, RINGS_KM, type OfferQuery } from '@1eleve1stage/sdk/contract';
import { queryWords } from './french.js';

type Loosenable = (typeof LOOSENABLE)[number];

/** Ways to loosen one filter of a search, the least first. */
export interface LooserQueries {
  loosen: Loosenable;
  queries: OfferQuery[];
}

/**
 * What could be asked instead of a search: for each of its filters the same search without it, or with less of
 * it. The page is the first again, and nothing is counted by facet.
 */
export function looserQueries(query: OfferQuery): LooserQueries[] {
  const { cursor: _, facets: __, ...asked } = query;
  return LOOSENABLE.flatMap((loosen) => {
    const queries = LOOSEN[loosen]?.(asked) ?? without(asked, loosen);
    return queries.length > 0 ? [{ loosen, queries }] : [];
  });
}

const LOOSEN: Partial<Record<Loosenable, (query: OfferQuery) => OfferQuery[]>> = {
  radiusKm(query) {
    const hasPlace = query.place !== undefined || query.latitude !== undefined;
    const radiusKm = query.radiusKm ?? DEFAULT_RADIUS_KM;
    return hasPlace
      ? RINGS_KM.filter((ring) => ring > radiusKm).map((ring) => ({ ...query, radiusKm: ring }))
      : [];
  },
  /** Each word is tried without, the last first, then all. */
  q(query) {
    const words = tellingWords(query.q ?? '');
    if (words.length === 0) return [];
    const fewer = words.length > 1 ? words.map((_, index) => words.toSpliced(index, 1)).reverse() : [];
    return [...fewer.map((kept) => ({ ...query, q: kept.join(' ') })), ...without(query, 'q')];
  },
};

/** The words that count of those typed, as they were typed. */
function tellingWords(q: string): string[] {
  const telling = new Set(queryWords(q).map(({ full }) => full));
  return q.split(/\s+/).filter((typed) => queryWords(typed).some(({ full }) => telling.has(full)));
}

/** The search without a filter, if it has it. */
function without(query: OfferQuery, name: Loosenable): OfferQuery[] {
  const { [name]: dropped, ...others } = query;
  return dropped === undefined || (Array.isArray(dropped) && dropped.length === 0) ? [] : [others];
}
