import { dayInFrance, type RemoteId } from '@1eleve1stage/sdk/contract';
import type { Mode, StoredOffer } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { midnightInFrance } from '../base/hours-in-france.js';
import { Refusal } from '../base/refusal.js';
import { noteOffer } from './note-offer.js';
import { readableOffer } from './readable.js';
import { ownState, wantedState } from './rules/offer-state.js';

const DAY = 86_400_000;

/** Days that a pause lasts at most. */
const LONGEST = 366;

/**
 * Shows a published offer to nobody until a day, from which it is shown again by itself; without one, shows it again.
 * Who applied already is answered all the same. A pause that applications began ends so, too: as many may come again.
 *
 * @param input.until midnight UTC of that day in France
 * @param input.by the person who does it, where it is one
 * @throws Refusal `offer_not_found`, `offer_damaged`, `offer_not_published`, `invalid_request` for a day that is not
 *   ahead, or too far
 */
export async function pauseOffer(
  ports: Ports,
  input: { publisherId: string; mode: Mode; remoteId: RemoteId; until: Date | null; by?: string },
): Promise<StoredOffer> {
  const { publisherId, mode, remoteId, until, by } = input;
  const now = ports.now();
  if (until && !isAhead(until, now))
    throw new Refusal('invalid_request', {
      errors: [{ in: 'body', pointer: '/until', code: 'day_not_ahead' }],
    });
  return ports.storage.write(async ({ offers, auditTrail }) => {
    const known = await offers.getByRemoteId(publisherId, mode, remoteId);
    if (!known || wantedState(known) === 'removed') throw new Refusal('offer_not_found');
    const offer = readableOffer(known);
    const isOut = wantedState(offer) === 'published' && ownState(offer) !== 'waiting';
    if (!isOut) throw new Refusal('offer_not_published');
    if (!until && ownState(offer) === 'published') return offer;
    const { pausing, hidden, ...rest } = offer;
    const state = until ? 'paused' : 'published';
    const changed: StoredOffer = {
      ...rest,
      state,
      ...(until && { pausing: { until: new Date(midnightInFrance(until)) } }),
      ...(!until && pausing?.enoughFor && { countedFrom: now }),
      ...(hidden && { state: 'removed', hidden: { ...hidden, wanted: state } }),
      updatedAt: now,
    };
    await offers.put(changed);
    await noteOffer({ auditTrail }, until ? 'offer_paused' : 'offer_resumed', changed, by, now);
    return changed;
  });
}

function isAhead(day: Date, now: Date): boolean {
  const days = (day.getTime() - dayInFrance(now).getTime()) / DAY;
  return days >= 1 && days <= LONGEST;
}
