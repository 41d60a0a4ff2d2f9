import { OfferInput, type OfferPatch, type RemoteId } from '@1eleve1stage/sdk/contract';
import type { AuditedAct, Mode, OfferContent, StoredOffer, WantedOfferState } from '../../ports/index.js';
import { toFieldRefusals } from '../base/field-refusals.js';
import { asSent, mergePatch, type Base, type OfferField } from './rules/merge-patch.js';
import { wantedState } from './rules/offer-state.js';
import { Refusal } from '../base/refusal.js';
import { checkEmployer } from '../accounts/check-employer.js';
import { checkAreas } from './areas.js';
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
 * @param input.base what the fields said when the change was begun: what others changed meanwhile is kept
 * @throws Refusal `offer_not_found` (a removed one too), `offer_damaged`, `invalid_request`
 * @throws OfferConflict with `base` alone, where both changed a field
 */
export async function changeOffer(
  ports: Ports,
  input: { publisherId: string; mode: Mode; remoteId: RemoteId; patch: OfferPatch; by?: string; base?: Base },
): Promise<StoredOffer> {
  const { publisherId, mode, remoteId, base } = input;
  // Found before the transaction, which waits for nothing but its stores.
  const moved = input.patch.location ? await locate(ports, input.patch.location) : undefined;
  await checkAreas(ports, input.patch.reservedFor?.places ?? []);
  return ports.storage.write(async (stores) => {
    const { offers, accounts, auditTrail } = stores;
    const known = await offers.getByRemoteId(publisherId, mode, remoteId);
    if (!known || wantedState(known) === 'removed') throw new Refusal('offer_not_found');
    const offer = readableOffer(known);
    const patch = base ? mergedPatch(offer, input.patch, base) : input.patch;
    const { location: _, state, ...fields } = merge(offer, patch);
    const location = patch.location && moved ? moved : offer.content.location;
    const content: OfferContent = { ...fields, location };
    const change = { content, state: state ?? 'published' } as const;
    const publisher = await checkEmployer({ accounts }, publisherId, change);
    const waits = waitsForReview(publisher, { mode, reviews: ports.reviews });
    const now = ports.now();
    const stored = await storeOffer(stores, offer, { ...change, waits }, now);
    if (stored.isChanged) await noteOffer({ auditTrail }, actOf(offer, change.state), offer, input.by, now);
    return stored.offer;
  });
}

/** Two changed the same fields of an offer, each otherwise: nothing was written. */
export class OfferConflict extends Error {
  constructor(
    /** As it is now. */
    readonly offer: StoredOffer,
    readonly fields: readonly OfferField[],
  ) {
    super('Two changed the same fields of an offer');
    this.name = 'OfferConflict';
  }
}

function mergedPatch(offer: StoredOffer, wanted: OfferPatch, base: Base): OfferPatch {
  const { patch, conflicts } = mergePatch(offer.content, wanted, base);
  if (conflicts.length > 0) throw new OfferConflict(offer, conflicts);
  return patch;
}

function actOf(offer: StoredOffer, state: WantedOfferState): AuditedAct {
  if (wantedState(offer) === state) return 'offer_changed';
  return state === 'published' ? 'offer_published' : 'offer_unpublished';
}

function merge(offer: StoredOffer, patch: OfferPatch): OfferInput {
  const stored = { ...asSent(offer.content), state: wantedState(offer) };
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
