import type { Visibility } from '@1eleve1stage/sdk/contract';
import type { StoredOffer } from '../../../ports/index.js';
import { offerStateOf } from './offer-state.js';

/**
 * Whether pupils find an offer by a search, and if not why: the one place that knows. What keeps it from being shown
 * first is told, as it would be in the way whatever else is mended.
 */
export function visibilityOf(
  offer: Pick<StoredOffer, 'state' | 'seatsHeld' | 'hidden' | 'pausing' | 'refused'> & {
    content: Pick<StoredOffer['content'], 'seats' | 'weeks'>;
  },
  now: Date,
): Visibility {
  if (offer.hidden) return { shown: false, reason: 'hidden' };
  const state = offerStateOf(offer, now);
  if (state === 'published') return { shown: true };
  if (state === 'waiting' && offer.refused) return { shown: false, reason: 'refused' };
  if (state !== 'paused') return { shown: false, reason: state };
  const { pausing } = offer;
  return {
    shown: false,
    reason: state,
    ...(pausing && { until: pausing.until.toISOString() }),
    ...(pausing?.enoughFor && { enoughFor: pausing.enoughFor }),
  };
}
