import type { Action, SearchStage } from './search-state.js';

/** The step of an answer as more pages of it come. */
export function stepAnswer(search: SearchStage, action: Action): SearchStage {
  if (search.kind !== 'found') return search;
  switch (action.type) {
    case 'page-started':
      return { ...search, more: 'loading' };
    case 'page-failed':
      return { ...search, more: 'failed' };
    case 'page-answered': {
      const known = new Set(search.found.offers.map((offer) => offer.id));
      const offers = [...search.found.offers, ...action.page.offers.filter((offer) => !known.has(offer.id))];
      return { ...search, more: 'idle', found: { ...search.found, ...action.page, offers } };
    }
    default:
      return search;
  }
}
