import type { ListPosition, ReviewState, StoredOffer } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { ownState } from './rules/offer-state.js';

/** Offers that are moved in one transaction. */
const STEP = 100;

/** Shows what waits of a publisher, for as long as it is approved; how many offers. */
export async function releaseOffers(ports: Ports, publisherId: string): Promise<number> {
  return moveOffers(ports, publisherId, { while: 'approved', move: toReleased });
}

/** Has what a publisher shows wait for a moderator, for as long as it is refused; how many offers. */
export async function holdOffers(ports: Ports, publisherId: string): Promise<number> {
  return moveOffers(ports, publisherId, { while: 'refused', move: toHeld });
}

type Move = (offer: StoredOffer, now: Date) => StoredOffer | undefined;

/** A moderator may decide otherwise while many are moved: each step asks what is decided by then. */
async function moveOffers(
  { storage, now }: Ports,
  publisherId: string,
  { while: state, move }: { while: ReviewState; move: Move },
): Promise<number> {
  let moved = 0;
  let after: ListPosition | undefined;
  for (;;) {
    const page = { limit: STEP, ...(after && { after }) };
    const found = await storage.read.offers.list(publisherId, 'live', page);
    moved += await storage.write(async ({ accounts, offers }) => {
      let count = 0;
      if ((await accounts.getPublisher(publisherId))?.review?.state !== state) return count;
      for (const { id } of found) {
        const known = await offers.get(id);
        const next = known?.content && move(known, now());
        if (!next) continue;
        await offers.put(next);
        count += 1;
      }
      return count;
    });
    after = found.at(-1);
    if (!after || found.length < STEP) return moved;
  }
}

/** Undefined for one that does not wait for a moderator. */
export function toReleased(offer: StoredOffer, now: Date): StoredOffer | undefined {
  // What a moderator asked to correct waits for that.
  if (ownState(offer) !== 'waiting' || offer.refused) return undefined;
  const { hidden } = offer;
  if (hidden) return { ...offer, hidden: { ...hidden, wanted: 'published' } };
  return { ...offer, state: 'published', publishedAt: offer.publishedAt ?? now, updatedAt: now };
}

function toHeld(offer: StoredOffer, now: Date): StoredOffer | undefined {
  const own = ownState(offer);
  if (own !== 'published' && own !== 'paused') return undefined;
  const { hidden, pausing: _, ...rest } = offer;
  const held = { ...rest, updatedAt: now };
  return hidden ? { ...held, hidden: { ...hidden, wanted: 'waiting' } } : { ...held, state: 'waiting' };
}
