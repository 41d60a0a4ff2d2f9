import type { OfferSearch, SearchCriteria } from '../ports/index.js';
import { Refusal } from '../core/base/refusal.js';
import { schoolYearOf } from '@1eleve1stage/sdk/contract';
import { firstOpenWeek } from '../core/offers/rules/offer-state.js';
import { toCursor } from '../core/search/rules/cursor.js';
import { weekNumber } from './calendar.js';
import type { Arrivals } from './arrivals.js';
import { writePage } from './cards/write-page.js';
import { complete } from './complete.js';
import type { Standing } from './match/best-offers.js';
import { countFacets } from './match/facets.js';
import type { OfferIndex } from './offer-index.js';
import { find, type Found } from './reading/find.js';
import { interpretationOf } from './reading/interpretation.js';
import { WordMemory } from './reading/known-words.js';
import { idOf } from './segment.js';

/**
 * Answers from the index.
 *
 * @param index the one that answers now
 * @param isReady false until the index is complete
 * @param arrivals how far it has read
 */
export function createEngine(
  index: () => OfferIndex,
  isReady: () => boolean,
  arrivals: Arrivals,
): OfferSearch {
  const memory = new WordMemory();
  const version = (now: Date): string =>
    `${index().version}.${weekNumber(firstOpenWeek(now)).toString(36)}.${schoolYearOf(now).toString(36)}`;

  function findNow(criteria: SearchCriteria, keep: number, isUnfinished = false): Found {
    if (!isReady()) throw new Refusal('unavailable', { retryAfterSeconds: 1 });
    const known = memory.of(`${version(criteria.now)} ${criteria.mode}`);
    return find(index().segments, criteria, { keep, isUnfinished, known });
  }

  return {
    get isReady() {
      return isReady();
    },
    get position() {
      return isReady() ? arrivals.position : undefined;
    },
    reach: (position) => arrivals.reach(position),
    version,
    search(criteria) {
      // One more than the page tells whether there is a next one.
      const { total, best, scope, query, reading, words } = findNow(criteria, criteria.limit + 1);
      const page = best.slice(0, criteria.limit);
      const last = page.at(-1);
      const { radiusKm } = scope.criteria;
      const interpretation = interpretationOf(criteria.words ?? '', query, reading, (word) =>
        words.spell(word),
      );
      return {
        offers: writePage(page, criteria.centre !== undefined),
        total,
        nextCursor:
          last && best.length > page.length
            ? toCursor(criteria, { last: toRank(last), reading, radiusKm })
            : null,
        ...(criteria.facets && { facets: countFacets(scope) }),
        ...(criteria.widerKm && { radiusKm }),
        ...(interpretation && { interpretation }),
      };
    },
    count: (criteria) => findNow(criteria, 0).total,
    complete: (asked) => complete((criteria, isUnfinished) => findNow(criteria, 0, isUnfinished), asked),
    refreshWaiting: (counts) => index().setWaiting(counts),
  };
}

function toRank({ segment, offer, group, value }: Standing): { group: 0 | 1; value: number; id: string } {
  return { group, value, id: idOf(segment, offer) };
}
