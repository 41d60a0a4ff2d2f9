import type { Publisher, Role } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { findPublisher } from '../accounts/change-publisher.js';
import { newId } from '../base/ids.js';
import { hashReader } from '../mail/rules/mailbox.js';

/**
 * Makes whoever reads a mailbox a member of an organisation: they enter with that address from then on.
 *
 * @param added.publisher its name or identifier
 * @returns the organisation and whether they were not a member yet; undefined where there is no such organisation
 */
export async function addMember(
  ports: Ports,
  added: { publisher: string; email: string; role: Role },
): Promise<{ publisher: Publisher; isNew: boolean } | undefined> {
  const reader = hashReader(ports.secret, added.email);
  return ports.storage.write(async ({ accounts, auditTrail, members }) => {
    const publisher = await findPublisher(accounts, added.publisher);
    if (!publisher) return undefined;
    const now = ports.now();
    const known = await members.findPerson(reader);
    const personId = known?.id ?? newId('pe');
    if (!known)
      await members.addPerson({ id: personId, contact: { email: added.email }, createdAt: now }, reader);
    const isNew = await members.join({
      publisherId: publisher.id,
      personId,
      role: added.role,
      joinedAt: now,
    });
    if (isNew) {
      const entry = { id: newId('au'), publisherId: publisher.id, act: 'member_joined' as const };
      await auditTrail.add({ ...entry, subject: personId, at: now });
    }
    return { publisher, isNew };
  });
}
