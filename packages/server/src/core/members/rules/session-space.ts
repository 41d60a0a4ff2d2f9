import type { SessionSpace } from '../../../ports/index.js';

/** Where each space begins; its pages lie under it. */
export const SPACE_PATHS = { publisher: '/publisher', moderation: '/moderation' } as const satisfies Record<
  SessionSpace,
  string
>;

/** The space that somebody enters who asked for a path of ours. */
export function spaceOf(path: string | undefined): SessionSpace {
  return path !== undefined && /^\/moderation(?:[/?]|$)/.test(path) ? 'moderation' : 'publisher';
}

/** Where somebody enters a space, or asks for a page of it. */
export function signInPath(next: string): string {
  return next === SPACE_PATHS.publisher ? '/signin' : `/signin?next=${encodeURIComponent(next)}`;
}
