import type { Publisher, ReviewPolicy } from '../../../ports/index.js';
import { isVouchedFor } from './is-vouched-for.js';

/**
 * True where an organisation may make keys that see real pupils: once a moderator approved it, or where nobody is asked
 * to wait and nobody refused it. Keys for trials are anybody's.
 */
export function mayHaveLiveKeys(publisher: Pick<Publisher, 'review'>, reviews: ReviewPolicy): boolean {
  if (isVouchedFor(publisher)) return true;
  const isRefused = publisher.review?.state === 'refused' || publisher.review?.reason !== undefined;
  return reviews === 'none' && !isRefused;
}
