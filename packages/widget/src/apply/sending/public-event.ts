import type { FoundOffer } from '@1eleve1stage/sdk/contract';
import { StageApplySentEvent, StageApplyUncertainEvent } from '../../events/application-events.js';
import { StageErrorEvent } from '../../events/events.js';
import type { Action } from '../state.js';

/** The event that tells the page around of an action; nothing personal. */
export function publicEvent(action: Action, offer: FoundOffer): Event | undefined {
  switch (action.type) {
    case 'unanswered':
      return new StageApplyUncertainEvent(offer.id);
    case 'accepted':
      return new StageApplySentEvent(offer.id, action.receipt.id);
    case 'send-delayed':
      return new StageErrorEvent({ kind: 'busy', retryAt: action.retryAt });
    case 'key-refused':
      return new StageErrorEvent({ kind: 'key', code: action.code });
    case 'send-failed':
      return new StageErrorEvent({ kind: action.why === 'offline' ? 'offline' : 'down' });
    default:
      return undefined;
  }
}
