import type { Mode, Publisher, ReviewPolicy } from '../../../ports/index.js';

/**
 * True where what is published now is shown to nobody before a moderator says so. Trials are shown at once; who was
 * refused waits even where nobody else does.
 */
export function waitsForReview(
  publisher: Pick<Publisher, 'review'> | undefined,
  { mode, reviews }: { mode: Mode; reviews: ReviewPolicy },
): boolean {
  if (!publisher?.review || mode === 'test') return false;
  const { state, reason } = publisher.review;
  if (state === 'refused') return true;
  const isWaiting = state === 'waiting' && (reviews === 'first' || reason !== undefined);
  return reviews === 'all' || isWaiting;
}
