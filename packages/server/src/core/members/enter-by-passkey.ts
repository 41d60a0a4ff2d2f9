import type { Ports } from '../../ports/ports.js';
import type { Ticket } from '../base/ticket.js';
import { beginSession, type Entered, type EnteringBrowser } from './begin-session.js';
import { readPasskeyTicket } from './rules/passkey-ticket.js';

interface EnteringPasskey {
  /** Of the device, as its browser wrote it. */
  answer: string;
  /** Where it comes from, as a keyed hash; undefined where nobody knows. */
  network: string | undefined;
}

/**
 * Lets into their space who hosts, and whose device signed what a page of ours asked for, its holder having unlocked it.
 * Moderators prove their mailbox: a session of the one space could else give itself a key to the other.
 *
 * @returns undefined where the key is none that we know, or the page stood open for too long, or served
 * @throws Refusal `too_many_requests` with the time to wait, counted for the network
 */
export async function enterByPasskey(
  ports: Ports,
  { answer, network, ...browser }: EnteringBrowser & EnteringPasskey,
): Promise<Entered | undefined> {
  const { passkeyChecks, rateLimiter, secret, storage } = ports;
  const now = ports.now();
  rateLimiter.signIn({ network, now });
  const id = passkeyChecks.idOf(answer);
  const passkey = id === undefined ? undefined : await storage.read.passkeys.find(id);
  if (!passkey) return undefined;
  let ticket: Ticket | undefined;
  const signed = await passkeyChecks.checkSigned(answer, passkey, (challenge) => {
    ticket = readPasskeyTicket(secret, 'enter', challenge, now);
    return ticket !== undefined;
  });
  if (!signed || !ticket) return undefined;
  const { hash, expiresAt } = ticket;
  return storage.write(async (stores) => {
    const person = await stores.members.getPerson(passkey.personId);
    // Removed meanwhile, it lets nobody in.
    const isKnown = (await stores.passkeys.find(passkey.id))?.personId === person?.id;
    if (!person || !isKnown || !(await stores.spentChallenges.spend(hash, expiresAt))) return undefined;
    await stores.passkeys.update(passkey.id, { count: signed.count, usedAt: now });
    return beginSession(ports, stores, { person, space: 'publisher' }, browser);
  });
}
