import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import { weekOf } from '@1eleve1stage/sdk/contract';
import type { Stores } from '../../ports/index.js';
import { holdsSeat, nextStatus } from './rules/application-life.js';
import { freeSeat } from './acts/free-seat.js';
import type { Ports } from '../../ports/ports.js';

/**
 * Erases again what a restored backup brought back: an application whose key was destroyed since. What waited for
 * somebody is over, for nobody can be told any more: it was withdrawn, and its seat is free.
 */
export async function eraseLost(
  { storage, now }: Pick<Ports, 'storage' | 'now'>,
  ids: readonly ApplicationId[],
): Promise<void> {
  if (ids.length === 0) return;
  const moment = now();
  await storage.write(async (stores) => {
    for (const id of ids) await endLost(stores, id, moment);
  });
}

async function endLost(stores: Stores, id: ApplicationId, now: Date): Promise<void> {
  const { applications, offers } = stores;
  const application = await applications.get(id);
  if (!application || application.personal) return;
  const { status, weeks, offerId, untold } = application;
  const isPast = weeks.length > 0 && weeks.every((week) => week < weekOf(now));
  if (!isPast && nextStatus('withdraw', untold?.before.status ?? status)) {
    const offer = holdsSeat(application) && (await offers.get(offerId));
    if (offer) await freeSeat(stores, offer, now);
    await applications.update(id, status, {
      ...{ status: 'withdrawn', expiresAt: null, dueAt: null, untold: null },
    });
  }
  await applications.erase(id, now);
}
