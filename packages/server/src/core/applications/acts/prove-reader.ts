import { hashMailbox } from '../../mail/rules/mailbox.js';
import { isProofOf, type CarriedToken } from '../rules/link-proof.js';
import { addressOf } from '../letters/addresses.js';
import { groupsOf } from '../../mail/groups.js';
import type { Act } from './act.js';

/** Milliseconds after which a proof is renewed. */
const RENEWED_AFTER = 30 * 86_400_000;

/** A letter came back from the mailbox that this address reaches: from now on, letters to it may name people. */
export async function proveAddress({ ports, stores, now }: Act, email: string): Promise<void> {
  await prove(stores, hashMailbox(ports.secret, email), now);
}

/** Proves the mailbox that a link was mailed to, if it still is one of the application's, and gives its address. */
export async function proveReader(act: Act, carried: CarriedToken): Promise<string | undefined> {
  if (!carried.proof) return undefined;
  const { ports, stores, application, offer, now } = act;
  const recipients = ['pupil', 'representative', 'employer'] as const;
  const addresses = recipients.map((recipient) => addressOf(recipient, application, offer));
  // Who handed it over to a colleague may answer all the same.
  for (const email of [...addresses, offer.content?.contact?.email]) {
    const mailbox = email && hashMailbox(ports.secret, email);
    if (!mailbox || !isProofOf(ports.secret, carried, mailbox)) continue;
    await prove(stores, mailbox, now);
    return email;
  }
  return undefined;
}

/** True where a link was mailed to somebody who is a member of the organisation still. */
export async function isMembers(act: Act, carried: CarriedToken): Promise<boolean> {
  const { ports, stores, application } = act;
  const members = await stores.members.membersOf(application.publisherId);
  return members.some(
    ({ person: { contact } }) =>
      contact && isProofOf(ports.secret, carried, hashMailbox(ports.secret, contact.email)),
  );
}

async function prove({ mailboxes, outbox }: Act['stores'], mailbox: string, now: Date): Promise<void> {
  const { provedAt } = await mailboxes.get(mailbox);
  const isFresh = provedAt && now.getTime() - provedAt.getTime() < RENEWED_AFTER;
  if (!isFresh) await mailboxes.prove(mailbox, now);
  // Letters that waited for a mailbox that nothing came back from need not wait as long any more.
  if (!provedAt) await outbox.hasten(groupsOf(mailbox), now);
}
