import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { Ports } from '../../ports/ports.js';
import { tellDecided } from './tell-reporters.js';

/** Closes the open reports of an offer, which stays as it is; those who left an address are told. How many. */
export async function closeReports(
  ports: Ports,
  { id: offerId, by, reason }: { id: OfferId; by: string; reason?: string },
): Promise<number> {
  const closed = await ports.storage.write(async (stores) => {
    const now = ports.now();
    const offer = await stores.offers.get(offerId);
    await tellDecided(ports, stores, { offerId, isHidden: offer?.hidden !== undefined });
    const reports = await stores.moderation.close(offerId, now);
    if (reports > 0)
      await stores.moderation.note({
        offerId,
        act: 'close',
        by,
        at: now,
        ...(reason !== undefined && { reason }),
      });
    return reports;
  });
  if (closed > 0) ports.events.tell({ sign: 'reports_closed', offer: offerId });
  return closed;
}
