import { OfferInput, type OfferPatch, type RemoteId } from '@1eleve1stage/sdk/contract';
import type { AuditedAct, Mode, OfferContent, StoredOffer, WantedOfferState } from '../../ports/index.js';
import { toFieldRefusals } from '../base/field-refusals.js';
import { wantedState } from './rules/offer-state.js';
import { Refusal } from '../base/refusal.js';
import { checkEmployer } from '../accounts/check-employer.js';
import { locate } from './offer-content.js';
import type { Ports } from '../../ports/ports.js';
import { noteOffer } from './note-offer.js';
import { readableOffer } from './readable.js';
import { waitsForReview } from './rules/waits-for-review.js';
import { storeOffer } from './store-offer.js';

/**
 * Changes some fields of a publisher's offer: `null` clears one, and a cleared state is the default,
 * published. The whole is validated as an {@link OfferInput}; but what leaves the offer's hours alone and does not
 * put it online is refused for no hours that a former rule let in.
 *
 * @param input.by the person who does it, where it is one
 * @throws Refusal `offer_not_found` (a removed one too), `offer_damaged`, `invalid_request`
 */
export async function changeOffer(
  ports: Ports,
  input: { publisherId: string; mode: Mode; remoteId: RemoteId; patch: OfferPatch; by?: string },
): Promise<StoredOffer> {
  const { publisherId, mode, remoteId, patch } = input;
  // Found before the transaction, which waits for nothing but its stores.
  const moved = patch.location ? await locate(ports, patch.location) : undefined;
  return ports.storage.write(async ({ offers, freedSeats, accounts, auditTrail }) => {
    const known = await offers.getByRemoteId(publisherId, mode, remoteId);
    if (!known || wantedState(known) === 'removed') throw new Refusal('offer_not_found');
    const offer = readableOffer(known);
    const { location: _, state, ...fields } = merge(offer, patch);
    const content: OfferContent = { ...fields, location: moved ?? offer.content.location };
    const change = { content, state: state ?? 'published' } as const;
    const publisher = await checkEmployer({ accounts }, publisherId, change);
    const waits = waitsForReview(publisher, { mode, reviews: ports.reviews });
    const now = ports.now();
    const stored = await storeOffer({ offers, freedSeats }, offer, { ...change, waits }, now);
    if (stored.isChanged) await noteOffer({ auditTrail }, actOf(offer, change.state), offer, input.by, now);
    return stored.offer;
  });
}

function actOf(offer: StoredOffer, state: WantedOfferState): AuditedAct {
  if (wantedState(offer) === state) return 'offer_changed';
  return state === 'published' ? 'offer_published' : 'offer_unpublished';
}

function merge(offer: StoredOffer, patch: OfferPatch): OfferInput {
  const { street, postcode, city } = offer.content.location;
  const stored = {
    ...offer.content,
    location: { ...(street !== undefined && { street }), postcode, city },
    state: wantedState(offer),
  };
  const kept = Object.entries({ ...stored, ...patch }).filter(
    ([, field]) => field !== null && field !== undefined,
  );
  const merged = Object.fromEntries(kept);
  const { schedule } = offer.content;
  const areHoursLeft =
    schedule &&
    (merged['state'] ?? 'published') !== 'published' &&
    !('schedule' in patch) &&
    !('lunchBreak' in patch);
  if (areHoursLeft) delete merged['schedule'];
  const parsed = OfferInput.safeParse(merged);
  if (parsed.success) return { ...parsed.data, ...(areHoursLeft && { schedule }) };
  throw new Refusal('invalid_request', { errors: toFieldRefusals(parsed.error.issues, 'body', merged) });
}
