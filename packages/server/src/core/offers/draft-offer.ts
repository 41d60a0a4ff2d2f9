import { RemoteId } from '@1eleve1stage/sdk/contract';
import type { OfferDraft, StoredOffer } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { newId } from '../base/ids.js';
import { Refusal } from '../base/refusal.js';
import { noteOffer } from './note-offer.js';
import type { WantedOffer } from './offer-content.js';
import { putOffer } from './put-offer.js';

/** Drafts of an organisation at most. */
export const MOST_DRAFTS = 50;

/** Somebody at a draft of their organisation. */
interface AtDraft {
  publisherId: string;
  id: string;
}

/**
 * Keeps what was typed of an offer, beside what was before: a new draft unless one is named.
 *
 * @param saved.fields of known names, each of bounded length
 * @returns the draft's identifier
 * @throws Refusal `offer_not_found` where there is no such draft any more, `too_many_drafts` where there are fifty
 */
export async function saveDraft(
  ports: Ports,
  saved: { publisherId: string; id?: string | undefined; fields: Readonly<Record<string, string>> },
): Promise<string> {
  const { publisherId, fields } = saved;
  return ports.storage.write(async ({ offerDrafts }) => {
    const now = ports.now();
    const known = saved.id === undefined ? undefined : await offerDrafts.get(publisherId, saved.id);
    if (saved.id !== undefined && !known) throw new Refusal('offer_not_found');
    if (!known && (await offerDrafts.list(publisherId, MOST_DRAFTS)).length === MOST_DRAFTS)
      throw new Refusal('too_many_drafts');
    const { id, createdAt } = known ?? { id: newId('od'), createdAt: now };
    const draft = { id, publisherId, fields: { ...known?.fields, ...fields }, createdAt, updatedAt: now };
    await offerDrafts.put(draft);
    return id;
  });
}

/**
 * One draft of an organisation.
 *
 * @throws Refusal `offer_not_found`
 */
export async function findDraft({ storage }: Ports, { publisherId, id }: AtDraft): Promise<OfferDraft> {
  const draft = await storage.read.offerDrafts.get(publisherId, id);
  if (!draft) throw new Refusal('offer_not_found');
  return draft;
}

/**
 * Publishes what was written: the offer takes the place of its draft, once, however often it is pressed.
 *
 * @param published.wanted undefined where the draft is gone
 * @throws Refusal `offer_not_found`, `invalid_request` for a name of somebody else
 */
export async function publishDraft(
  ports: Ports,
  published: AtDraft & { by: string; wanted: WantedOffer | undefined },
): Promise<StoredOffer> {
  const { publisherId, id, by, wanted } = published;
  return ports.storage.write(async (stores) => {
    const remoteId = RemoteId.safeParse(id);
    if (!remoteId.success) throw new Refusal('offer_not_found');
    const name = { publisherId, mode: 'live', remoteId: remoteId.data } as const;
    if (!wanted || !(await stores.offerDrafts.remove(publisherId, id))) {
      const before = await stores.offers.getByRemoteId(publisherId, 'live', name.remoteId);
      if (!before?.content) throw new Refusal('offer_not_found');
      return before;
    }
    const now = ports.now();
    const { offer } = await putOffer(stores, name, wanted, { now, reviews: ports.reviews });
    await noteOffer(stores, 'offer_published', offer, by, now);
    return offer;
  });
}

/** Throws a draft away; nothing where there is none. */
export async function removeDraft({ storage }: Ports, { publisherId, id }: AtDraft): Promise<void> {
  await storage.write(({ offerDrafts }) => offerDrafts.remove(publisherId, id));
}
