import { isProvedLately } from '../../core/members/rules/session-life.js';
import { forOwners, type Space } from './own-space.js';

/** What somebody may do where owners decide: change it, once they proved that they are there, or read it. */
export type May = 'change' | 'prove' | 'read';

export function mayOf({ door, organisation, visitor }: Space): May {
  if (organisation.role !== 'owner') return 'read';
  return isProvedLately(visitor.session, door.ports.now()) ? 'change' : 'prove';
}

/**
 * An act of an owner; who did not prove lately that they are there is asked to, and nothing is done.
 *
 * @param ask shows the page that asks
 */
export function forProved(
  ask: (space: Space) => Promise<Response>,
  act: (space: Space, form: URLSearchParams) => Promise<Response>,
): (space: Space, form: URLSearchParams) => Promise<Response> {
  return forOwners((space, form) => (mayOf(space) === 'change' ? act(space, form) : ask(space)));
}
