import type { OfferSearch, SearchCriteria } from '../ports/index.js';
import { Refusal } from '../core/base/refusal.js';
import { schoolYearOf } from '@1eleve1stage/sdk/contract';
import { firstOpenWeek } from '../core/offers/rules/offer-state.js';
import { readCursor, toCursor } from '../core/search/rules/cursor.js';
import { attemptsAt, queryWords } from '../core/search/rules/french.js';
import { weekNumber } from './calendar.js';
import { writePage } from './cards/write-page.js';
import { complete } from './complete.js';
import type { Standing } from './match/best-offers.js';
import type { Scope } from './match/find-answers.js';
import { countFacets } from './match/facets.js';
import { select } from './match/select.js';
import type { OfferIndex } from './offer-index.js';
import { idOf } from './segment.js';

/** Offers found once it is decided whether typos are forgiven: only where nothing is found without. */
interface Found {
  total: number;
  best: readonly Standing[];
  scope: Scope;
}

/**
 * Answers from the index.
 *
 * @param index the one that answers now
 * @param isReady false until the index is complete
 */
export function createEngine(index: () => OfferIndex, isReady: () => boolean): OfferSearch {
  function find(criteria: SearchCriteria, keep: number): Found {
    if (!isReady()) throw new Refusal('unavailable', { retryAfterSeconds: 1 });
    const after = criteria.cursor === undefined ? undefined : readCursor(criteria, criteria.cursor);
    const { list: segments, workspace } = index().segments;
    const words = queryWords(criteria.words ?? '');
    const attempts = criteria.asTyped ? [{ words, isForgiving: false }] : attemptsAt(words);
    for (const [at, attempt] of attempts.entries()) {
      const scope: Scope = { segments, workspace, criteria, ...attempt };
      const found = select(scope, keep, after);
      if (found.total > 0 || at === attempts.length - 1) return { ...found, scope };
    }
    throw new Error('A search is tried once at least.');
  }

  return {
    get isReady() {
      return isReady();
    },
    version: (now) =>
      `${index().version}.${weekNumber(firstOpenWeek(now)).toString(36)}.${schoolYearOf(now).toString(36)}`,
    search(criteria) {
      // One more than the page tells whether there is a next one.
      const { total, best, scope } = find(criteria, criteria.limit + 1);
      const page = best.slice(0, criteria.limit);
      const last = page.at(-1);
      return {
        offers: writePage(page, criteria.centre !== undefined),
        total,
        nextCursor: last && best.length > page.length ? toCursor(criteria, toRank(last)) : null,
        ...(criteria.facets && { facets: countFacets(scope) }),
      };
    },
    count: (criteria) => find(criteria, 0).total,
    complete: (asked) => complete((criteria) => find(criteria, 0), asked),
    refreshWaiting: (counts) => index().setWaiting(counts),
  };
}

function toRank({ segment, offer, group, value }: Standing): { group: 0 | 1; value: number; id: string } {
  return { group, value, id: idOf(segment, offer) };
}
