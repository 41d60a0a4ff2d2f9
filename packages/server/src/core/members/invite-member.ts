import type { Language } from '@1eleve1stage/sdk/contract';
import type { Invitation, LetterAllowance, Publisher, Role, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { isVouchedFor } from '../accounts/rules/is-vouched-for.js';
import { keyedHash, newId } from '../base/ids.js';
import { Refusal } from '../base/refusal.js';
import { hashMailbox, hashReader } from '../mail/rules/mailbox.js';
import { plainName, plainTitle } from '../words/plain-words.js';
import type { Visitor } from './find-visitor.js';
import { invitationLetter } from './letters/invitation-letter.js';
import { INVITATION_DAYS } from './rules/invitation-life.js';

/**
 * Invitations to one mailbox: some, then one a day; of all organisations that nobody vouches for together, so that no
 * flood of theirs keeps a colleague from being asked by one that somebody does.
 */
const TO_ONE: LetterAllowance = { limit: 3, perSecond: 1 / 86_400 };

/** Invitations of one organisation: an office at once, then one an hour. */
const OF_ONE: LetterAllowance = { limit: 20, perSecond: 1 / 3600 };

/**
 * Asks whoever reads a mailbox to join an organisation. Nothing opens by it: who proves that mailbox decides.
 *
 * @param asked.by an owner of it
 * @param asked.language that of the page where they do: nobody knows that of who is asked
 * @returns false where they are a member already
 * @throws Refusal `too_many_requests` with the time to wait, counted for the organisation and for the mailbox
 */
export async function inviteMember(
  ports: Ports,
  asked: { by: Visitor; publisherId: string; email: string; role: Role; language: Language },
): Promise<boolean> {
  const { by, publisherId, email, role } = asked;
  const reader = hashReader(ports.secret, email);
  const outcome = await ports.storage.write(async (stores) => {
    const { accounts, auditTrail, invitations, members, outbox } = stores;
    const now = ports.now();
    // One who is known, of other organisations perhaps, is asked as one who is not, step by step.
    const known = await members.findPerson(reader);
    const personId = known?.id ?? newId('pe');
    if (await isMember(stores, publisherId, personId)) return false;
    const publisher = await accounts.getPublisher(publisherId);
    const ofWhom = publisher && isVouchedFor(publisher) ? publisherId : 'strangers';
    const wait = await secondsToWait(ports, stores, { publisherId, ofWhom, email }, now);
    if (wait > 0) return new Refusal('too_many_requests', { retryAfterSeconds: Math.ceil(wait) });
    await members.addPerson({ id: personId, contact: { email }, createdAt: now }, reader);
    const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
    const invitation: Invitation = {
      ...{ publisherId, personId, role, invitedBy: by.person.id, invitedAt: now, expiresAt },
    };
    await invitations.put(invitation);
    const act = 'member_invited' as const;
    await auditTrail.add({
      ...{ id: newId('au'), publisherId, personId: by.person.id, act, subject: personId, at: now },
    });
    const letter = invitationLetter(toldIn(publisher, by), ports.publicUrl, asked.language);
    const message = { to: email, letter };
    await outbox.add({ id: newId('ml'), createdAt: now, contents: { kind: 'written', message } });
    return true;
  });
  if (typeof outcome !== 'boolean') throw outcome;
  return outcome;
}

async function isMember({ members }: Stores, publisherId: string, personId: string): Promise<boolean> {
  return (await members.membershipsOf(personId)).some((one) => one.publisherId === publisherId);
}

async function secondsToWait(
  { secret }: Ports,
  { mailboxes }: Stores,
  { publisherId, ofWhom, email }: { publisherId: string; ofWhom: string; email: string },
  now: Date,
): Promise<number> {
  const ofOne = keyedHash(secret, 'invitations of an organisation', publisherId);
  const wait = await mailboxes.count(ofOne, 'invitations', OF_ONE, now);
  if (wait > 0) return wait;
  const toOne = keyedHash(secret, 'invitations to a mailbox', ofWhom, hashMailbox(secret, email));
  return mailboxes.count(toOne, 'invitations', TO_ONE, now);
}

/** Words of strangers go to nobody: an organisation that nobody approved is not named, nor who asks for it. */
function toldIn(
  publisher: Publisher | undefined,
  { person }: Visitor,
): { organisation: string; by: string } | undefined {
  if (!publisher || !isVouchedFor(publisher) || !person.contact) return undefined;
  const { email, firstName, lastName = '' } = person.contact;
  // What somebody calls themselves may be an advertisement, and a link.
  const by = firstName === undefined ? email : `${plainName(firstName)} ${plainName(lastName)}`.trim();
  return { organisation: plainTitle(publisher.name), by };
}
