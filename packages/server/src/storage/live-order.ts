import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { ListPosition } from '../ports/index.js';

/** What applications are put in order by, in whichever engine. */
interface Ordered {
  id: ApplicationId;
  submittedAt: ListPosition['createdAt'];
  expiresAt: Date | null;
}

const moment = (at: Date | null): number => at?.getTime() ?? Infinity;

const ORDERS: Record<'ending' | 'newest', (a: Ordered, b: Ordered) => number> = {
  ending: (a, b) => moment(a.expiresAt) - moment(b.expiresAt) || (a.id < b.id ? -1 : 1),
  newest: (a, b) => moment(b.submittedAt) - moment(a.submittedAt) || (a.id < b.id ? 1 : -1),
};

/**
 * The first of applications of several statuses: an index has those of each in that order, not those of all.
 *
 * @param lists of each status, in that order
 */
export function firstOf<Row extends Ordered>(
  lists: readonly (readonly Row[])[],
  first: keyof typeof ORDERS,
  limit: number,
): Row[] {
  return lists.flat().sort(ORDERS[first]).slice(0, limit);
}
