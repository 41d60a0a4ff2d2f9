import type { Passkey, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { newId } from '../base/ids.js';
import type { Ticket } from '../base/ticket.js';
import type { Visitor } from './find-visitor.js';
import { passkeyLetter } from './letters/passkey-letter.js';
import { readPasskeyTicket } from './rules/passkey-ticket.js';

/** Passkeys that a person has at most: a device or two, and some that were lost. */
export const MOST_PASSKEYS = 10;

/** Who keeps the passkeys: the person themselves, who proved lately that they are there. */
interface Keeper {
  visitor: Visitor;
  /** The language of the letter that tells them. */
  language: 'fr' | 'en';
}

/**
 * Keeps the key that a person's device made, and tells them by mail.
 *
 * @param made.answer of the device, as its browser wrote it
 * @param made.browser in words that many share
 * @returns `over` where the page stood open for too long, or served; `refused` where the answer shows no such key
 */
export async function addPasskey(
  ports: Ports,
  { visitor, language, answer, browser }: Keeper & { answer: string; browser: string },
): Promise<'added' | 'tooMany' | 'over' | 'refused'> {
  const now = ports.now();
  const personId = visitor.person.id;
  let ticket: Ticket | undefined;
  const made = await ports.passkeyChecks.checkMade(answer, (challenge) => {
    ticket = readPasskeyTicket(ports.secret, { madeBy: personId }, challenge, now);
    return ticket !== undefined;
  });
  if (!ticket) return 'over';
  if (!made) return 'refused';
  const { hash, expiresAt } = ticket;
  return ports.storage.write(async (stores) => {
    if ((await stores.passkeys.ofPerson(personId)).length >= MOST_PASSKEYS) return 'tooMany';
    if (!(await stores.spentChallenges.spend(hash, expiresAt))) return 'over';
    const passkey: Passkey = { ...made, personId, browser, createdAt: now, usedAt: now };
    if (!(await stores.passkeys.add(passkey))) return 'refused';
    await tell(ports, stores, { visitor, language, what: 'added', browser });
    return 'added';
  });
}

/** Forgets a passkey of a person, and tells them by mail. It lets nobody in from then on. */
export async function removePasskey(
  ports: Ports,
  { visitor, language, id }: Keeper & { id: string },
): Promise<void> {
  await ports.storage.write(async (stores) => {
    const passkey = await stores.passkeys.find(id);
    if (!passkey || !(await stores.passkeys.remove(id, visitor.person.id))) return;
    await tell(ports, stores, { visitor, language, what: 'removed', browser: passkey.browser });
  });
}

async function tell(
  { now, publicUrl }: Ports,
  { outbox }: Stores,
  { visitor, language, ...told }: Keeper & { what: 'added' | 'removed'; browser: string },
): Promise<void> {
  const { contact } = visitor.person;
  // Where their address does not open any more, nobody can be written to.
  if (!contact) return;
  await outbox.add({
    id: newId('ml'),
    createdAt: now(),
    contents: {
      kind: 'written',
      message: { to: contact.email, letter: passkeyLetter(language, told, publicUrl) },
    },
  });
}
