import type { Ports } from '../../ports/ports.js';
import { newId } from '../base/ids.js';

/**
 * Says for an organisation whether a candidate is read before who it is; it is noted who said so. Where it is not blind
 * any more, who applies is shown at once, of those who wait too.
 *
 * @param asked.by an owner of it
 */
export async function setFirstReading(
  { storage, now, events }: Ports,
  asked: { publisherId: string; by: string; isBlind: boolean },
): Promise<void> {
  const { publisherId, by, isBlind } = asked;
  const isChanged = await storage.write(async ({ accounts, auditTrail }) => {
    const publisher = await accounts.getPublisher(publisherId);
    if (!publisher || publisher.isBlind === isBlind) return false;
    await accounts.setFacts(publisherId, { isBlind });
    const act = isBlind ? 'first_reading_blind' : 'first_reading_open';
    await auditTrail.add({ id: newId('au'), publisherId, personId: by, act, at: now() });
    return true;
  });
  if (isChanged) events.tell({ sign: 'publisher_changed', publisher: publisherId });
}
