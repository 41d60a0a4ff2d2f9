import type { RemoteId } from '@1eleve1stage/sdk/contract';
import type { Mode, OfferContent, StoredOffer } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { Refusal } from '../base/refusal.js';
import { noteOffer } from './note-offer.js';
import { putOffer } from './put-offer.js';
import { readableOffer } from './readable.js';
import { wantedState } from './rules/offer-state.js';
import { renewedWeeks } from './rules/renewed-weeks.js';

interface Copied {
  publisherId: string;
  mode: Mode;
  remoteId: RemoteId;
  /** What the publisher calls the new one. */
  as: RemoteId;
  /** The person who does it, where it is one. */
  by?: string;
}

/**
 * Makes a draft that says the same as an offer of its publisher.
 *
 * @throws Refusal `offer_not_found`, `offer_damaged`, `remote_id_taken`, `invalid_request` where its employer's name is
 *   none of the publisher's any more
 */
export async function duplicateOffer(ports: Ports, copied: Copied): Promise<StoredOffer> {
  return copyOffer(ports, copied, (content) => content);
}

/**
 * Makes a draft of an offer for the next school year: its weeks as `renewedWeeks` proposes them.
 *
 * @throws Refusal as `duplicateOffer`
 */
export async function renewOffer(ports: Ports, copied: Copied): Promise<StoredOffer> {
  return copyOffer(ports, copied, (content) => ({ ...content, weeks: renewedWeeks(content, ports.now()) }));
}

async function copyOffer(
  ports: Ports,
  { as, remoteId, by, ...account }: Copied,
  change: (content: OfferContent) => OfferContent,
): Promise<StoredOffer> {
  return ports.storage.write(async (stores) => {
    const { publisherId, mode } = account;
    const known = await stores.offers.getByRemoteId(publisherId, mode, remoteId);
    if (!known || wantedState(known) === 'removed') throw new Refusal('offer_not_found');
    const { content } = readableOffer(known);
    if (await stores.offers.getByRemoteId(publisherId, mode, as)) throw new Refusal('remote_id_taken');
    const wanted = { content: change(content), state: 'draft' as const };
    const { offer } = await putOffer(stores, { ...account, remoteId: as }, wanted, {
      ...{ now: ports.now(), reviews: ports.reviews },
    });
    await noteOffer(stores, 'offer_written', offer, by, offer.createdAt);
    return offer;
  });
}
