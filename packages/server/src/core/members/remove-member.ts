import type { Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { findPublisher } from '../accounts/change-publisher.js';
import { newId } from '../base/ids.js';
import { hashReader } from '../mail/rules/mailbox.js';
import { isLastOwner } from './change-role.js';

/** Whom to take out of which organisation. */
type Removed =
  /** As the command line says it: the organisation by name or identifier; the last owner, too. */
  | { publisher: string; email: string }
  /** As one of its owners says it, who may be meant. */
  | { publisher: string; personId: string; by: string };

/**
 * Takes somebody out of an organisation: none of their sessions sees it from then on.
 *
 * @returns `lastOwner`, and nobody is taken out, where its people would leave it without one
 */
export async function removeMember(
  ports: Ports,
  removed: Removed,
): Promise<'removed' | 'noPublisher' | 'noMember' | 'lastOwner'> {
  return ports.storage.write(async (stores) => {
    const { accounts, auditTrail, invitations, members } = stores;
    const publisher = await findPublisher(accounts, removed.publisher);
    if (!publisher) return 'noPublisher';
    const personId = await idOf(ports, stores, removed);
    const by = 'by' in removed ? removed.by : undefined;
    if (personId === undefined) return 'noMember';
    if (by !== undefined && (await isLastOwner(stores, publisher.id, personId))) return 'lastOwner';
    if (!(await members.leave(publisher.id, personId))) return 'noMember';
    // One that they never answered would let them in again.
    await invitations.remove(publisher.id, personId);
    const entry = { id: newId('au'), publisherId: publisher.id, act: 'member_removed' as const };
    await auditTrail.add({
      ...entry,
      ...(by !== undefined && { personId: by }),
      ...{ subject: personId, at: ports.now() },
    });
    return 'removed';
  });
}

async function idOf({ secret }: Ports, { members }: Stores, removed: Removed): Promise<string | undefined> {
  if ('personId' in removed) return removed.personId;
  return (await members.findPerson(hashReader(secret, removed.email)))?.id;
}
