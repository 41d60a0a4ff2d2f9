import type { Person, Session, SessionSpace, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { newId, newToken, sha256Hex } from '../base/ids.js';
import { hashMailbox } from '../mail/rules/mailbox.js';
import { toKnownBrowser } from './rules/known-browser.js';
import { membershipOfSession } from './rules/organisation-of-session.js';
import { endOfSession, sessionLimits } from './rules/session-life.js';

/** Somebody who is in. */
export interface Entered {
  kind: 'entered';
  personId: string;
  /** The space they entered. */
  space: SessionSpace;
  /** The token of the session, which only its browser has. */
  sessionToken: string;
  /** The token of the browser, as one that is known. */
  knownBrowser: string;
}

/** The browser that somebody enters with. */
export interface EnteringBrowser {
  /** In words that many share. */
  browser: string;
  /** The token of the session it has already in a space, which ends where that is entered: it is another from then on. */
  sessionTokens?: Readonly<Partial<Record<SessionSpace, string | undefined>>>;
}

/** True for a person who may enter a space: whoever hosts or is to, and of review its moderators alone. */
export async function mayEnter(
  { moderators }: Pick<Stores, 'moderators'>,
  space: SessionSpace,
  personId: string | undefined,
): Promise<boolean> {
  return space === 'publisher' || (personId !== undefined && moderators.has(personId));
}

/** Begins the session of somebody who just proved who they are. */
export async function beginSession(
  ports: Ports,
  stores: Stores,
  { person, space }: { person: Pick<Person, 'id' | 'contact'>; space: SessionSpace },
  { browser, sessionTokens = {} }: EnteringBrowser,
): Promise<Entered> {
  const now = ports.now();
  const { id: personId, contact } = person;
  const former = await endFormer(stores, sessionTokens[space], now);
  const publisherId = space === 'publisher' && (await organisationOf(stores, personId, former));
  const sessionToken = newToken();
  const session: Session = {
    ...{ id: newId('se'), personId, space, browser, ...(publisherId && { publisherId }) },
    ...{ createdAt: now, seenAt: now, provedAt: now, expiresAt: endOfSession(now) },
  };
  await stores.sessions.add(session, sha256Hex(sessionToken));
  const mailbox = hashMailbox(ports.secret, contact?.email ?? '');
  const knownBrowser = toKnownBrowser(ports.secret, mailbox);
  return { kind: 'entered', personId, space, sessionToken, knownBrowser };
}

/** The organisation that somebody is in who proves that they are there; of who enters, the only one they may be of. */
async function organisationOf(
  { members }: Stores,
  personId: string,
  former: Session | undefined,
): Promise<string | undefined> {
  const chosen = former?.personId === personId ? former : {};
  return membershipOfSession(chosen, await members.membershipsOf(personId))?.publisherId;
}

/** Ends the session that a browser has already. @returns it, where it was not at rest for too long */
async function endFormer(
  { sessions }: Stores,
  token: string | undefined,
  now: Date,
): Promise<Session | undefined> {
  if (token === undefined) return undefined;
  const former = await sessions.find(sha256Hex(token), { now, seenAfter: new Date(0) });
  if (!former) return undefined;
  await sessions.end(former.id, former.personId);
  return former.seenAt > sessionLimits(now).seenAfter ? former : undefined;
}
