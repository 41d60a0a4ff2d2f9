import type { FieldRefusal } from '../../../core/base/refusal.js';
import type { HostedOffer } from '../../../core/candidates/list-hosted-offers.js';
import type { Names } from '../parts/audience.js';

/** One offer of an organisation. */
export interface OfferView extends HostedOffer {
  now: Date;
  /** Names of schools that it is kept for. */
  names: Names;
  /** What stood in the way of a pause. */
  fault?: 'until' | undefined;
  /** What stood in the way of publishing it. */
  toCorrect?: readonly FieldRefusal[] | undefined;
}
