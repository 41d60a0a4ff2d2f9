import type { Language } from '@1eleve1stage/sdk/contract';
import type { Invitation, PersonContact } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { nameForItsPeople } from '../accounts/name-to-bear.js';
import { newId } from '../base/ids.js';
import { enterOrganisation } from './enter-organisation.js';
import type { Visitor } from './find-visitor.js';
import { nameOf } from './list-acts.js';
import { MOST_ORGANISATIONS } from './rules/organisation-of-session.js';

/** An invitation as who is asked reads it, once they proved the mailbox it went to. */
export type ReadInvitation = Invitation & { organisation: string; by?: string };

/** The newest invitation of a visitor that is not over. */
export async function findInvitation(
  { storage: { read }, now }: Ports,
  { person }: Visitor,
): Promise<ReadInvitation | undefined> {
  const [invitation] = await read.invitations.ofPerson(person.id, now());
  const publisher = invitation && (await read.accounts.getPublisher(invitation.publisherId));
  if (!publisher) return undefined;
  const by = (await read.members.getPerson(invitation.invitedBy))?.contact;
  return { ...invitation, organisation: nameForItsPeople(publisher), ...(by && { by: nameOf(by) }) };
}

/**
 * Joins the organisation that a visitor is asked to, or does not. Who joins is there from then on; the others they are
 * of stay as they are.
 *
 * @param answer.person who they are, in their own words; undefined where they decline
 * @param answer.language that of the page where they answer: they are written to in it, until they say otherwise
 * @returns the token of the session from then on; undefined where nobody joined
 */
export async function answerInvitation(
  ports: Ports,
  { person, session }: Visitor,
  answer: { publisherId: string; person: Omit<PersonContact, 'email'> | undefined; language: Language },
): Promise<{ sessionToken: string } | undefined> {
  const { publisherId } = answer;
  return ports.storage.write(async (stores) => {
    const { auditTrail, invitations, members } = stores;
    const now = ports.now();
    const invitation = (await invitations.ofPerson(person.id, now)).find(
      (one) => one.publisherId === publisherId,
    );
    const known = await members.getPerson(person.id);
    const isFull = (await members.membershipsOf(person.id)).length >= MOST_ORGANISATIONS;
    if (!invitation || !known?.contact || (answer.person && isFull)) return undefined;
    await invitations.remove(publisherId, person.id);
    const act = answer.person ? ('member_joined' as const) : ('member_declined' as const);
    await auditTrail.add({
      ...{ id: newId('au'), publisherId, personId: person.id, act, subject: person.id, at: now },
    });
    if (!answer.person) return undefined;
    await members.setContact(person.id, { ...answer.person, email: known.contact.email });
    await members.join({ publisherId, personId: person.id, role: invitation.role, joinedAt: now });
    await members.setMail(publisherId, person.id, { language: answer.language });
    return { sessionToken: await enterOrganisation(stores, session, publisherId) };
  });
}
