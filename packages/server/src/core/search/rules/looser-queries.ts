import { DEFAULT_RADIUS_KM, LOOSENABLE, schoolYearOfWeek, type OfferQuery } from '@1eleve1stage/sdk/contract';
import { foldLetters, wordsOf } from '@1eleve1stage/sdk/rules';
import { remembering } from '../../base/remember.js';
import { isSpeltRight } from './meanings.js';
import { nearestSaid } from './nearest-said.js';
import { queryOf } from './query-of.js';
import { widerRadii } from './wider-radii.js';

type Loosenable = (typeof LOOSENABLE)[number];

/** A search with one of its filters loosened. */
export interface LooserQuery {
  loosen: Loosenable;
  query: OfferQuery;
}

/**
 * Searches to ask instead of one: for each of its filters, ways to do with less of it, the least first.
 * The page is the first again, and nothing is counted by facet.
 *
 * @param schoolYear the present one, by the year of its June
 */
export function looserQueries(query: OfferQuery, schoolYear: number): Iterable<LooserQuery>[] {
  const { cursor: _, facets: __, ...asked } = query;
  return LOOSENABLE.map((loosen) => LOOSEN[loosen]?.(asked, schoolYear) ?? without(asked, loosen));
}

const LOOSEN: Partial<Record<Loosenable, (query: OfferQuery, schoolYear: number) => Iterable<LooserQuery>>> =
  {
    /** Wider and wider, then anywhere. */
    radiusKm(query) {
      const { place, latitude, longitude, radiusKm = DEFAULT_RADIUS_KM, ...anywhere } = query;
      if (place === undefined && latitude === undefined) return [];
      return [
        ...widerRadii(radiusKm).map((ring): LooserQuery => ({
          loosen: 'radiusKm',
          query: { ...query, radiusKm: ring },
        })),
        { loosen: 'place', query: anywhere },
      ];
    },
    /** No filter of its own: what comes after the widest radius. */
    place: () => [],
    /** Whoever asked for weeks of another school year stays in it. */
    weeks({ weeks, ...query }, schoolYear) {
      if (!weeks?.length) return [];
      const [year, ...others] = new Set(weeks.map(schoolYearOfWeek));
      const isElsewhere = others.length === 0 && year !== schoolYear;
      const { year: _, ...anyWeek } = query;
      return [{ loosen: 'weeks', query: { ...anyWeek, ...(isElsewhere && { year }) } }];
    },
    /** The next school year; from another, back to the present one. Weeks that are asked for are of a year already. */
    year({ year, ...query }, schoolYear) {
      if (query.weeks?.length) return [];
      const isElsewhere = year !== undefined && year !== schoolYear;
      return [{ loosen: 'year', query: { ...query, ...(!isElsewhere && { year: schoolYear + 1 }) } }];
    },
    /**
     * Each word is tried without, the last first; then each alone, the longest first; then what is said like them, which is
     * looked for where these find nothing; then none.
     */
    *q(query) {
      const words = tellingWords(query.q ?? '');
      const fewer = words.length > 1 ? words.map((_, index) => words.toSpliced(index, 1)).reverse() : [];
      const alone =
        words.length > 2 ? words.toSorted((a, b) => b.length - a.length).map((word) => [word]) : [];
      for (const kept of [...fewer, ...alone]) yield { loosen: 'q', query: { ...query, q: kept.join(' ') } };
      const { asTyped: _, ...guessed } = query;
      for (const said of guesses(query.q ?? '')) yield { loosen: 'q', query: { ...guessed, q: said } };
      if (words.length > 0) yield* without(query, 'q');
    },
  };

/** Searches that may be meant by words of which none is spelt right; many type the same beginnings, and slips. */
const guesses = remembering({ most: 1000, longest: 100 }, (q): readonly string[] => {
  const isRight = queryOf(q).words.some(({ isKnown, full }) => isKnown || isSpeltRight(full));
  return isRight ? [] : nearestSaid(wordsOf(foldLetters(q)));
});

/** The words that count of those typed, as they were typed. */
function tellingWords(q: string): string[] {
  const telling = new Set(queryOf(q).words.flatMap(({ full }) => full.split(' ')));
  return q.split(/\s+/).filter((typed) => queryOf(typed).words.some(({ full }) => telling.has(full)));
}

/** The search without a filter, if it has it. */
function without(query: OfferQuery, loosen: Loosenable): LooserQuery[] {
  const { [loosen]: dropped, ...others } = query;
  const isUnset = dropped === undefined || (Array.isArray(dropped) && dropped.length === 0);
  return isUnset ? [] : [{ loosen, query: others }];
}
