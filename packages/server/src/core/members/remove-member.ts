import type { Ports } from '../../ports/ports.js';
import { findPublisher } from '../accounts/change-publisher.js';
import { newId } from '../base/ids.js';
import { hashReader } from '../mail/rules/mailbox.js';

/**
 * Takes somebody out of an organisation: none of their sessions sees it from then on.
 *
 * @param removed.publisher its name or identifier
 */
export async function removeMember(
  ports: Ports,
  removed: { publisher: string; email: string },
): Promise<'removed' | 'noPublisher' | 'noMember'> {
  const reader = hashReader(ports.secret, removed.email);
  return ports.storage.write(async ({ accounts, auditTrail, members }) => {
    const publisher = await findPublisher(accounts, removed.publisher);
    if (!publisher) return 'noPublisher';
    const person = await members.findPerson(reader);
    if (!person || !(await members.leave(publisher.id, person.id))) return 'noMember';
    const entry = { id: newId('au'), publisherId: publisher.id, act: 'member_removed' as const };
    await auditTrail.add({ ...entry, subject: person.id, at: ports.now() });
    return 'removed';
  });
}
