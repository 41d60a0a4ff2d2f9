import type { Mode, Publisher, ReviewPolicy } from '../../../ports/index.js';

/** True where what is published now is shown to nobody before a moderator says so. Trials are shown at once. */
export function waitsForReview(
  publisher: Pick<Publisher, 'review'> | undefined,
  { mode, reviews }: { mode: Mode; reviews: ReviewPolicy },
): boolean {
  if (!publisher?.review || mode === 'test') return false;
  if (publisher.review.state === 'refused') return true;
  return reviews === 'all' || (reviews === 'first' && publisher.review.state === 'waiting');
}
