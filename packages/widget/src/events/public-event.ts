import type { Action, State } from '../state/search-state.js';
import { criteriaOf } from '../state/search-steps.js';
import { toQuery, type Criteria, type Scope } from '../state/criteria.js';
import { StageErrorEvent, StageResultsEvent, type PublicQuery } from './events.js';

/** The event that tells the page around of an action; undefined when it is not its business. */
export function publicEvent(action: Action, { search, offer }: State, scope: Scope): Event | undefined {
  if (action.type === 'search-failed') return new StageErrorEvent(action.failure);
  // Of an offer that was read before, that it is not read anew is not shown.
  const isUnread = offer.kind === 'awaited' || (offer.kind === 'open' && offer.detail.kind === 'failed');
  if (action.type === 'offer-failed' && isUnread) return new StageErrorEvent(action.failure);
  const criteria = action.type === 'search-answered' && criteriaOf(search);
  return criteria ? new StageResultsEvent(publicQuery(criteria, scope), action.answer.total) : undefined;
}

/** A search as the page around may know it. */
export function publicQuery(criteria: Criteria, scope: Scope): PublicQuery {
  const { latitude: _, longitude: __, ...query } = toQuery(criteria, scope);
  return query;
}
