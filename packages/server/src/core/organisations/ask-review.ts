import type { DeclaredOrganisation } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { provisionalName } from '../accounts/name-to-bear.js';
import { newId } from '../base/ids.js';
import { tellReviewers } from './tell-reviewers.js';

/**
 * Says anew what an organisation is, for one that was refused: it waits for a moderator again, whatever waits otherwise.
 * While it waits it says nothing else: what a moderator approves is what they read.
 *
 * @returns false where it is not refused
 */
export async function askReview(
  ports: Ports,
  asked: { publisherId: string; personId: string; organisation: DeclaredOrganisation },
): Promise<boolean> {
  const { publisherId, personId, organisation } = asked;
  return ports.storage.write(async (stores) => {
    const known = await stores.accounts.getPublisher(publisherId);
    if (known?.review?.state !== 'refused') return false;
    const now = ports.now();
    await stores.accounts.setReview(publisherId, {
      name: provisionalName(organisation.name, publisherId),
      names: [organisation.name],
      review: { ...known.review, state: 'waiting', declared: organisation, askedAt: now },
    });
    const entry = { id: newId('au'), publisherId, personId, act: 'organisation_changed' as const };
    await stores.auditTrail.add({ ...entry, at: now });
    await tellReviewers(ports, stores, now);
    return true;
  });
}
