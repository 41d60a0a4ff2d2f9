import type { KnownOffer, Mode } from '../../ports/index.js';
import { Refusal } from '../base/refusal.js';

/** That an offer is not online; of one that was taken down, and of one that comes back, as much is told. */
export function notOnline(offer: KnownOffer | undefined, mode: Mode): Refusal {
  if (offer?.mode !== mode) return new Refusal('offer_not_found');
  if (offer.hidden) return new Refusal('offer_not_found', { isHidden: true });
  const { state, pausing } = offer;
  return new Refusal('offer_not_found', state === 'paused' && pausing ? { until: pausing.until } : {});
}
