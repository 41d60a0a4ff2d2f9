import type { StoredApplication, Stores } from '../../ports/index.js';
import { knownPersonal } from '../offers/readable.js';
import { AWAITING_EMPLOYER } from './rules/application-life.js';

/** Candidates who are looked at, one by one. */
const MOST = 50;

/** Candidates who wait for an answer, as far as somebody may read them. */
export interface ReadableWaiting {
  /** Those whose time ends soonest first, so many at most. */
  first: StoredApplication[];
  /** All: beyond those that were looked at, as they are counted. */
  count: number;
}

/** Who waits for an organisation's answer: neither what was erased or is damaged, nor whoever applied to an offer that was taken down. */
export async function readableWaiting(
  { applications, offers }: Stores,
  publisherId: string,
): Promise<ReadableWaiting> {
  const all = await applications.listWith(publisherId, 'live', {
    ...{ statuses: AWAITING_EMPLOYER, first: 'ending', limit: MOST },
  });
  const isRead = new Map<string, boolean>();
  for (const id of new Set(all.map(({ offerId }) => offerId))) {
    const offer = await offers.get(id);
    isRead.set(id, offer?.content !== undefined && !offer.hidden);
  }
  const first = all.filter((one) => isRead.get(one.offerId) && knownPersonal(one));
  const total = await applications.countWith(publisherId, 'live', { statuses: AWAITING_EMPLOYER });
  const isMore = first.length > 0 && total > MOST;
  return { first, count: isMore ? total - (all.length - first.length) : first.length };
}
