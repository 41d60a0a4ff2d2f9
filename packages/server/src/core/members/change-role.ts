import type { Role, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { newId } from '../base/ids.js';

/**
 * Gives a member another role.
 *
 * @param changed.by an owner of the organisation
 * @returns `lastOwner`, and nothing changes, where nobody else would own it
 */
export async function changeRole(
  { storage, now }: Ports,
  changed: { publisherId: string; personId: string; role: Role; by: string },
): Promise<'changed' | 'lastOwner' | 'noMember'> {
  const { publisherId, personId, role, by } = changed;
  return storage.write(async (stores) => {
    const known = (await stores.members.membersOf(publisherId)).find((one) => one.personId === personId);
    if (!known) return 'noMember';
    if (known.role === role) return 'changed';
    if (await isLastOwner(stores, publisherId, personId)) return 'lastOwner';
    await stores.members.setRole(publisherId, personId, role);
    const act = 'member_role_changed' as const;
    await stores.auditTrail.add({
      ...{ id: newId('au'), publisherId, personId: by, act, subject: personId, at: now() },
    });
    return 'changed';
  });
}

/** True where nobody but them owns an organisation. */
export async function isLastOwner(
  { members }: Pick<Stores, 'members'>,
  publisherId: string,
  personId: string,
): Promise<boolean> {
  const owners = (await members.membersOf(publisherId)).filter(({ role }) => role === 'owner');
  return owners.length === 1 && owners[0]?.personId === personId;
}
