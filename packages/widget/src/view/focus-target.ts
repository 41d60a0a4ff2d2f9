import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { Action, State } from '../state/search-state.js';

/** Where the focus goes after an action: the title of what appeared, or the link of a card. */
export type FocusTarget = { to: 'results' | 'offer' | 'place' } | { to: 'card'; id: OfferId };

/**
 * Moves the focus only where the person who acted expects it: to the answer of a search they asked for,
 * into what they opened, back to where they came from. Undefined leaves it.
 */
export function focusTarget(action: Action, before: State, after: State): FocusTarget | undefined {
  const { search } = after;
  switch (action.type) {
    case 'search-answered':
      return isRequested(after) ? { to: 'results' } : undefined;
    case 'search-failed':
      // Offline and refused by the site: the person's place in the page is worth more than the title.
      return isRequested(after) && action.failure.kind === 'down' ? { to: 'results' } : undefined;
    case 'page-answered': {
      const first = before.search.kind === 'found' ? before.search.found.offers.length : 0;
      const next = search.kind === 'found' ? search.found.offers[first] : undefined;
      return next && { to: 'card', id: next.id };
    }
    case 'centre-unknown':
      return 'cause' in before.search && before.search.cause === 'nobody' ? undefined : { to: 'place' };
    case 'offer-opened':
      return action.isQuiet ? undefined : { to: 'offer' };
    case 'offer-gone':
    case 'apply-left':
      return { to: 'offer' };
    case 'offer-closed':
      return 'offer' in before.offer ? { to: 'card', id: before.offer.offer.id } : undefined;
    default:
      return undefined;
  }
}

function isRequested({ search }: State): boolean {
  return search.kind !== 'start' && search.cause === 'button';
}
