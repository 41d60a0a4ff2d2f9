import type { Person, Session, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { newId, newToken, sha256Hex } from '../base/ids.js';
import { hashMailbox } from '../mail/rules/mailbox.js';
import { toKnownBrowser } from './rules/known-browser.js';
import { endOfSession } from './rules/session-life.js';

/** Somebody who is in. */
export interface Entered {
  kind: 'entered';
  personId: string;
  /** The token of the session, which only its browser has. */
  sessionToken: string;
  /** The token of the browser, as one that is known. */
  knownBrowser: string;
}

/** The browser that somebody enters with. */
export interface EnteringBrowser {
  /** In words that many share. */
  browser: string;
  /** The token of the session it has already, which ends: it is another from then on. */
  sessionToken?: string | undefined;
}

/** Begins the session of somebody who just proved who they are. */
export async function beginSession(
  ports: Ports,
  stores: Stores,
  { id: personId, contact }: Pick<Person, 'id' | 'contact'>,
  { browser, sessionToken: former }: EnteringBrowser,
): Promise<Entered> {
  const now = ports.now();
  await endFormer(stores, former, now);
  const sessionToken = newToken();
  const session: Session = {
    ...{ id: newId('se'), personId, browser },
    ...{ createdAt: now, seenAt: now, provedAt: now, expiresAt: endOfSession(now) },
  };
  await stores.sessions.add(session, sha256Hex(sessionToken));
  const mailbox = hashMailbox(ports.secret, contact?.email ?? '');
  return { kind: 'entered', personId, sessionToken, knownBrowser: toKnownBrowser(ports.secret, mailbox) };
}

async function endFormer({ sessions }: Stores, token: string | undefined, now: Date): Promise<void> {
  if (token === undefined) return;
  const former = await sessions.find(sha256Hex(token), { now, seenAfter: new Date(0) });
  if (former) await sessions.end(former.id, former.personId);
}
