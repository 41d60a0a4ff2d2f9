import type { KnownOffer, LetterKind, StoredApplication } from '../ports/index.js';
import { isAwaitingEmployer } from './application-life.js';

/**
 * False for a letter of the clock that waited so long that it is no longer so: somebody acted meanwhile, and was told
 * of that. Of an offer that was taken down, pupils were told; nobody is asked to answer or to come.
 */
export function isStillTrue(
  kind: LetterKind,
  { status }: Pick<StoredApplication, 'status'>,
  { hidden }: Pick<KnownOffer, 'hidden'>,
): boolean {
  const isShown = hidden === undefined;
  switch (kind) {
    case 'answerReminder':
      return isShown && isAwaitingEmployer(status);
    case 'seatReminder':
      return isShown && status === 'accepted';
    case 'unanswered':
    case 'unansweredToHost':
    case 'unconfirmed':
    case 'unconfirmedToHost':
      return isShown && status === 'expired';
    default:
      return true;
  }
}
