import type { LetterAllowance, Session, SignIn, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { isSameHash, newId, newToken, sha256Hex } from '../base/ids.js';
import { hashMailbox, hashReader } from '../mail/rules/mailbox.js';
import { hashSignInCode } from './ask-sign-in.js';
import { toKnownBrowser } from './rules/known-browser.js';
import { endOfSession } from './rules/session-life.js';

/** Wrong codes that one asking bears. */
const MOST_TRIES = 5;

/**
 * Wrong codes that are typed for a mailbox, whoever asked, and leave what was asked for as it is. Beyond, each letter
 * takes one: who asks again and again in somebody's name has 25 tries a day, and in a year one chance in a hundred and
 * nine.
 */
const GUESSES: LetterAllowance = { limit: 10, perSecond: 1 / 86_400 };

/** Somebody who is in. */
export interface Entered {
  kind: 'entered';
  personId: string;
  /** The token of the session, which only its browser has. */
  sessionToken: string;
  /** The token of the browser, as one that is known. */
  knownBrowser: string;
  /** The path that was asked for. */
  next?: string;
}

export type ProvedSignIn =
  | Entered
  | { kind: 'wrongCode'; triesLeft: number; email: string }
  /** Asked for in another browser, which takes the code. */
  | { kind: 'otherBrowser' }
  /** Unknown, used, too old, or tried too often. */
  | { kind: 'over' };

interface Browser {
  /** The token that the browser got when it asked. */
  browserToken: string | undefined;
  /** The browser in words that many share. */
  browser: string;
  /** The token of the session it has already, which ends: it is another from then on. */
  sessionToken?: string | undefined;
}

/** Lets in who types the mailed code in the browser that asked for it. */
export async function proveByCode(
  ports: Ports,
  { code, ...browser }: Browser & { code: string },
): Promise<ProvedSignIn> {
  // What strangers make up costs no transaction.
  if (!(await askedBy(ports.storage.read, browser, ports.now()))) return { kind: 'over' };
  return ports.storage.write(async (stores) => {
    const now = ports.now();
    const signIn = await askedBy(stores, browser, now);
    if (!signIn?.email || signIn.codeTries >= MOST_TRIES) return { kind: 'over' };
    if (isSameHash(signIn.codeHash, hashSignInCode(ports.secret, signIn.id, code)))
      return enter(ports, stores, signIn, browser);
    await stores.signIns.countTry(signIn.id);
    const wait = await stores.mailboxes.count(
      hashMailbox(ports.secret, signIn.email),
      'signInGuesses',
      GUESSES,
      now,
    );
    const triesLeft = MOST_TRIES - signIn.codeTries - 1;
    if (wait === 0 && triesLeft > 0) return { kind: 'wrongCode', triesLeft, email: signIn.email };
    await stores.signIns.use(signIn.id);
    return { kind: 'over' };
  });
}

/** Lets in who presses the button of the mailed link, in the browser that asked for it. */
export async function proveByLink(
  ports: Ports,
  { linkToken, ...browser }: Browser & { linkToken: string },
): Promise<ProvedSignIn> {
  const linkHash = sha256Hex(linkToken);
  if (!(await ports.storage.read.signIns.ofLink(linkHash, ports.now()))) return { kind: 'over' };
  return ports.storage.write(async (stores) => {
    const now = ports.now();
    const signIn = await stores.signIns.ofLink(linkHash, now);
    if (!signIn?.email) return { kind: 'over' };
    const asked = await askedBy(stores, browser, now);
    return asked?.id === signIn.id ? enter(ports, stores, signIn, browser) : { kind: 'otherBrowser' };
  });
}

/** Who asked to enter in this browser, and may still type the code; undefined where nobody did. */
export async function findSignIn(
  { storage, now }: Ports,
  browserToken: string | undefined,
): Promise<(Pick<SignIn, 'next'> & { email: string }) | undefined> {
  const signIn = await askedBy(storage.read, { browserToken }, now());
  if (signIn?.email === undefined) return undefined;
  return { email: signIn.email, ...(signIn.next !== undefined && { next: signIn.next }) };
}

async function askedBy(
  { signIns }: Stores,
  { browserToken }: Pick<Browser, 'browserToken'>,
  now: Date,
): Promise<SignIn | undefined> {
  return browserToken === undefined ? undefined : signIns.ofBrowser(sha256Hex(browserToken), now);
}

async function enter(
  ports: Ports,
  stores: Stores,
  { id, email = '', next }: SignIn,
  { browser, sessionToken: former }: Browser,
): Promise<ProvedSignIn> {
  const { members, sessions, signIns } = stores;
  if (!(await signIns.use(id))) return { kind: 'over' };
  const now = ports.now();
  const reader = hashReader(ports.secret, email);
  const known = await members.findPerson(reader);
  const personId = known?.id ?? newId('pe');
  if (!known) await members.addPerson({ id: personId, contact: { email }, createdAt: now }, reader);
  await endFormer(stores, former, now);
  const sessionToken = newToken();
  const session: Session = {
    ...{ id: newId('se'), personId, browser },
    ...{ createdAt: now, seenAt: now, provedAt: now, expiresAt: endOfSession(now) },
  };
  await sessions.add(session, sha256Hex(sessionToken));
  return {
    ...{
      kind: 'entered',
      personId,
      sessionToken,
      knownBrowser: toKnownBrowser(ports.secret, hashMailbox(ports.secret, email)),
    },
    ...(next !== undefined && { next }),
  };
}

async function endFormer({ sessions }: Stores, token: string | undefined, now: Date): Promise<void> {
  if (token === undefined) return;
  const former = await sessions.find(sha256Hex(token), { now, seenAfter: new Date(0) });
  if (former) await sessions.end(former.id, former.personId);
}
