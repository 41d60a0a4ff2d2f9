import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { StoredOffer, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { isVouchedFor } from '../accounts/rules/is-vouched-for.js';
import { toReleased } from '../offers/move-offers.js';
import { isOfIt, versionOfOffer, type AsRead } from './as-read.js';
import type { Undecided } from './decide-review.js';
import { offerRefusedLetter } from './letters/review.js';
import { noteDecision, tellOwners } from './note-decision.js';

/** `own` where whoever decides is of its organisation; `notWaiting` where it is none that waits by itself: its organisation is not approved, or somebody decided before. */
export type OfferDecision = 'decided' | Undecided | 'notWaiting';

/** Shows one offer that waits, as it was read: what says something else by now waits on. */
export async function approveOffer(ports: Ports, id: OfferId, read: AsRead): Promise<OfferDecision> {
  return decide(ports, { id, read, act: 'offer_approved' }, async (stores, offer) => {
    const released = toReleased(offer, ports.now());
    if (released) await stores.offers.put(released);
  });
}

/**
 * Asks for a correction of one offer that waits, as it was read: its publisher reads why, its owners are written to, and
 * what they send otherwise waits again.
 */
export async function refuseOffer(
  ports: Ports,
  { id, reason }: { id: OfferId; reason: string },
  read: AsRead,
): Promise<OfferDecision> {
  return decide(ports, { id, read, act: 'offer_refused' }, async (stores, offer) => {
    await stores.offers.put({ ...offer, refused: { at: ports.now(), reason } });
    await tellOwners(ports, stores, offer.publisherId, (lang) =>
      offerRefusedLetter({ offer, reason }, ports, lang),
    );
  });
}

async function decide(
  ports: Ports,
  { id, read, act }: { id: OfferId; read: AsRead; act: 'offer_approved' | 'offer_refused' },
  work: (stores: Stores, offer: StoredOffer) => Promise<void>,
): Promise<OfferDecision> {
  const { outcome, publisherId } = await ports.storage.write(async (stores) => {
    const offer = await stores.offers.get(id);
    const publisher = offer && (await stores.accounts.getPublisher(offer.publisherId));
    if (!offer?.content || !publisher || !isWaitingByItself(offer) || !isVouchedFor(publisher))
      return { outcome: 'notWaiting' } as const;
    const { publisherId } = offer;
    if (await isOfIt(stores, read, publisherId)) return { outcome: 'own', publisherId } as const;
    if (versionOfOffer(offer) !== read.version) return { outcome: 'changed', publisherId } as const;
    await work(stores, offer);
    await noteDecision(ports, stores, { publisherId, act, subject: id, by: read.by });
    return { outcome: 'decided', publisherId } as const;
  });
  if (outcome === 'decided') ports.events.tell({ sign: act, publisher: publisherId, offer: id });
  return outcome;
}

/** True for a live offer that waits, of which no correction is asked. */
export function isWaitingByItself({
  mode,
  state,
  refused,
}: Pick<StoredOffer, 'mode' | 'state' | 'refused'>): boolean {
  return mode === 'live' && state === 'waiting' && !refused;
}
