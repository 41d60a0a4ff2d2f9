import type { Publisher } from '../../../ports/index.js';

/** True for a publisher that the service's team made, or approved; what others say of themselves is theirs alone. */
export function isVouchedFor({ review }: Pick<Publisher, 'review'>): boolean {
  return !review || review.state === 'approved';
}
