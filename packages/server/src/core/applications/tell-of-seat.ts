import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { KnownOffer, StoredApplication, Stores } from '../../ports/index.js';
import { isPlaced } from './rules/is-placed.js';
import { isOnline } from '../offers/rules/offer-state.js';
import { post } from './acts/letters.js';
import type { Ports } from '../../ports/ports.js';
import { knownPersonal } from '../offers/readable.js';

/** Pupils told in one transaction. */
const AT_ONCE = 50;

/**
 * Tells some of the pupils whose applications wait at an offer that was full that it has a seat again: each once for
 * an application, and none who has an internship by now. Where the seat is gone again, nobody is.
 *
 * @returns true once all were told, and the offer is off the list
 */
export async function tellOfSeat(ports: Ports, offerId: OfferId, moment: Date): Promise<boolean> {
  return ports.storage.write(async (stores) => {
    const offer = await stores.offers.get(offerId);
    const isFree = offer?.content !== undefined && isOnline(offer, moment);
    const waiting = isFree ? await stores.applications.listUntold(offerId, AT_ONCE) : [];
    for (const application of waiting) {
      if (offer) await tell({ ports, stores, offer, now: moment, application });
    }
    if (waiting.length === AT_ONCE) return false;
    await stores.freedSeats.remove(offerId);
    return true;
  });
}

async function tell(act: {
  ports: Ports;
  stores: Stores;
  offer: KnownOffer;
  now: Date;
  application: StoredApplication;
}): Promise<void> {
  const { stores, application, now } = act;
  const { id, status, weeks } = application;
  await stores.applications.update(id, status, { seatToldAt: now });
  const personal = knownPersonal(application);
  if (!personal) return;
  const taken = await stores.applications.confirmedWeeks(id);
  if (!isPlaced({ grade: personal.pupil.grade, weeks }, taken)) await post(act, { kind: 'seatFreed' });
}
