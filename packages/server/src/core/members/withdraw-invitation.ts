import type { Ports } from '../../ports/ports.js';
import { newId } from '../base/ids.js';

/** Takes an invitation back; false where there is none. @param asked.by an owner of the organisation */
export async function withdrawInvitation(
  { storage, now }: Ports,
  { publisherId, personId, by }: { publisherId: string; personId: string; by: string },
): Promise<boolean> {
  return storage.write(async ({ auditTrail, invitations }) => {
    if (!(await invitations.remove(publisherId, personId))) return false;
    const act = 'member_declined' as const;
    await auditTrail.add({
      ...{ id: newId('au'), publisherId, personId: by, act, subject: personId, at: now() },
    });
    return true;
  });
}
