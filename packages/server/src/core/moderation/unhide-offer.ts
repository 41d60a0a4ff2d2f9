import type { OfferId } from '@1eleve1stage/sdk/contract';
import { shownLetter } from './letters/moderation.js';
import type { KnownOffer } from '../../ports/index.js';
import { Refusal } from '../base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import { tellContact, townOf } from './tell-contact.js';

/**
 * Takes back that an offer was taken down: it is in the state its publisher wants, and applications to it go on. Its
 * contact is told.
 *
 * @throws Refusal `offer_not_found`
 * @returns undefined where it was not down
 */
export async function unhideOffer(
  ports: Ports,
  { id, by }: { id: OfferId; by: string },
): Promise<{ offer: KnownOffer; isContactTold: boolean } | undefined> {
  const { storage, events } = ports;
  const known = await storage.read.offers.get(id);
  if (!known) throw new Refusal('offer_not_found');
  const town = await townOf(ports, known);
  const done = await storage.write(async (stores) => {
    if (!(await stores.offers.unhide(id))) return undefined;
    await stores.moderation.note({ offerId: id, act: 'show', by, at: ports.now() });
    const offer = (await stores.offers.get(id)) ?? known;
    return { offer, isContactTold: await tellContact(ports, stores, { offer, town }, shownLetter) };
  });
  if (done) events.tell({ sign: 'offer_shown', publisher: known.publisherId, offer: id });
  return done;
}
