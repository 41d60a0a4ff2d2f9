import type { Moderator } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { newId } from '../base/ids.js';
import { hashReader } from '../mail/rules/mailbox.js';

/**
 * Makes whoever reads a mailbox a moderator: they enter `/moderation` with that address from then on.
 *
 * @returns false for one who is one already
 */
export async function addModerator(ports: Ports, email: string): Promise<boolean> {
  const reader = hashReader(ports.secret, email);
  const isNew = await ports.storage.write(async ({ members, moderators }) => {
    const now = ports.now();
    const known = await members.findPerson(reader);
    const personId = known?.id ?? newId('pe');
    if (!known) await members.addPerson({ id: personId, contact: { email }, createdAt: now }, reader);
    return moderators.add(personId, now);
  });
  if (isNew) ports.events.tell({ sign: 'moderator_added' });
  return isNew;
}

/**
 * Takes that role from somebody: the sessions they moderate with end at once.
 *
 * @returns false for one who has it not
 */
export async function removeModerator(ports: Ports, email: string): Promise<boolean> {
  const reader = hashReader(ports.secret, email);
  const wasOne = await ports.storage.write(async ({ members, moderators, sessions }) => {
    const personId = (await members.findPerson(reader))?.id;
    if (personId === undefined || !(await moderators.remove(personId))) return false;
    await sessions.endOthers({ personId, space: 'moderation' }, undefined);
    return true;
  });
  if (wasOne) ports.events.tell({ sign: 'moderator_removed' });
  return wasOne;
}

/** The people who moderate, the oldest first. */
export async function listModerators({ storage }: Ports): Promise<Moderator[]> {
  return storage.read.moderators.list();
}
