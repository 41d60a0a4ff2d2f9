import type { ChallengeUse } from './challenge.js';

/** Milliseconds in which nobody fills a form in. */
export const TICKET_WAIT = 3000;

/** How long a form that is open can be sent, in ms: an afternoon. */
export const TICKET_LIFE = 4 * 3_600_000;

/** What the ticket of a form is good for. */
export function formUse({ caller, mode, offerId }: ChallengeUse): string[] {
  return ['form', caller, mode, offerId];
}
