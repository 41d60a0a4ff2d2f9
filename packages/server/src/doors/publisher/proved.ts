import { isProvedLately } from '../../core/members/rules/session-life.js';
import { sendOwn } from './door.js';
import { keptForm } from './kept-form.js';
import { forOwners, type Space } from './own-space.js';
import { proveBesidePage } from './sign/kept-page.js';

/** What somebody may do where owners decide: change it, once they proved that they are there, or read it. */
export type May = 'change' | 'prove' | 'read';

export function mayOf(space: Space): May {
  if (space.organisation.role !== 'owner') return 'read';
  return isThere(space) ? 'change' : 'prove';
}

/** True of who proved lately that they are there. */
export function isThere({ door, visitor }: Space): boolean {
  return isProvedLately(visitor.session, door.ports.now());
}

type Act = (space: Space, form: URLSearchParams) => Promise<Response>;

/**
 * An act of who proved lately that they are there. Others are asked to: nothing is done, and the page keeps what was
 * written.
 */
export function asProved(act: Act): Act {
  return async (space, form) =>
    isThere(space)
      ? act(space, form)
      : sendOwn(proveBesidePage(space.scene, keptForm(space.c, form)), { status: 422 });
}

/** The same of an owner. */
export function forProved(act: Act): Act {
  return forOwners(asProved(act));
}
