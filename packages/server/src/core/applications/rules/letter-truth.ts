import type { ApplicationStatus } from '@1eleve1stage/sdk/contract';
import type { LetterContents, StoredApplication, StoredOffer } from '../../../ports/index.js';
import { APPLICATION_LIFE, isAwaitingEmployer, isInTheWay, isSeatHeld } from './application-life.js';
import { remainingSeats } from '../../offers/rules/offer-state.js';

/** How an application stands as a letter about it leaves. */
interface Standing extends Pick<StoredApplication, 'status'> {
  canAccept: boolean;
  /** Statuses of the other proved applications of its pupil to the offer. */
  others: readonly ApplicationStatus[];
}

/**
 * False for a letter that waited so long that it is no longer so: somebody acted meanwhile, and was told
 * of that. A code is asked for by no letter once another application to the offer left. Of an offer that was taken down, pupils were told; nobody is asked to answer or to come, and no contact is told.
 */
export function isStillTrue(
  contents: LetterContents,
  { status, canAccept, others }: Standing,
  offer: StoredOffer,
): boolean {
  const isShown = offer.hidden === undefined;
  switch (contents.kind) {
    // Undone or answered otherwise meanwhile, it is not what is recorded.
    case 'recorded':
      return status === APPLICATION_LIFE[contents.answer].to;
    case 'rejected':
    case 'cancelled':
    case 'cancelledToFamily':
      return status === (contents.kind === 'rejected' ? 'rejected' : 'cancelled');
    case 'transferred':
    case 'restored':
    case 'answerReminder':
      return isShown && canAccept && isAwaitingEmployer(status);
    case 'codeReminder':
      return isShown && status === 'unverified' && !others.some(isInTheWay);
    case 'nothingFound':
      return status !== 'withdrawn' && !isSeatHeld(status);
    case 'seatFreed':
      return isShown && isAwaitingEmployer(status) && remainingSeats(offer) > 0;
    case 'seatReminder':
    case 'acceptedToFamily':
      return isShown && status === 'accepted';
    case 'confirmed':
    case 'seatTaken':
    case 'confirmedToFamily':
      return isShown;
    case 'unanswered':
    case 'unansweredToHost':
    case 'unconfirmed':
    case 'unconfirmedToHost':
      return isShown && status === 'expired';
    default:
      return true;
  }
}
