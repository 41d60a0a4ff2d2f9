import type { Action, State } from '../state/search-state.js';
import { toQuery, type Scope } from '../state/criteria.js';
import { StageErrorEvent, StageResultsEvent } from './events.js';

/** What an action means to the page around; undefined when it is not its business. */
export function publicEvent(action: Action, { search, offer }: State, scope: Scope): Event | undefined {
  if (action.type === 'search-failed') return new StageErrorEvent(action.failure);
  // Of an offer that was read before, that it is not read anew is not shown.
  if (action.type === 'offer-failed' && offer.kind === 'open' && offer.detail.kind === 'failed')
    return new StageErrorEvent(action.failure);
  if (action.type !== 'search-answered') return undefined;
  if (search.kind === 'found')
    return new StageResultsEvent(toQuery(search.found.criteria, scope), search.found.total);
  return search.kind === 'empty' ? new StageResultsEvent(toQuery(search.criteria, scope), 0) : undefined;
}
