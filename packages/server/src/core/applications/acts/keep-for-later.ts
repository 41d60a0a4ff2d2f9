import { Refusal } from '../../base/refusal.js';
import { pauseWhereEnough } from '../../offers/enough-for-now.js';
import { isInTime, timesOnceKept } from '../rules/application-life.js';
import type { Act } from './act.js';

/**
 * Keeps an application whose pupil proves the address while its offer has enough for now: nobody is told of it, and its
 * pupil is written to once the offer takes applications again.
 *
 * @returns the refusal to throw once the transaction is over, which keeps it; undefined where it is passed on at once
 */
export async function keepForLater({ application, offer, stores, now }: Act): Promise<Refusal | undefined> {
  const { id, status } = application;
  if (status !== 'unverified' || offer.hidden) return undefined;
  const enough = await pauseWhereEnough(stores, offer, now);
  if (!enough) return undefined;
  const { until } = enough;
  // Once its weeks are over, nobody is asked for anything.
  if (!isInTime('confirm', application, until)) return new Refusal('offer_not_found');
  await stores.applications.update(id, status, timesOnceKept(until));
  return new Refusal('offer_not_found', { until });
}
