import type { LetterAllowance, SignIn, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { isSameHash, newId, sha256Hex } from '../base/ids.js';
import { hashMailbox, hashReader } from '../mail/rules/mailbox.js';
import { hashSignInCode } from './ask-sign-in.js';
import { beginSession, mayEnter, type Entered, type EnteringBrowser } from './begin-session.js';
import { spaceOf } from './rules/session-space.js';

/** Wrong codes that one asking bears. */
const MOST_TRIES = 5;

/**
 * Wrong codes that are typed for a mailbox, whoever asked, and leave what was asked for as it is. Beyond, each letter
 * takes one: who asks again and again in somebody's name has 25 tries a day, and in a year one chance in a hundred and
 * nine.
 */
const GUESSES: LetterAllowance = { limit: 10, perSecond: 1 / 86_400 };

export type ProvedSignIn =
  /** With the path that was asked for. */
  | (Entered & { next?: string })
  | { kind: 'wrongCode'; triesLeft: number; email: string }
  /** Proved a mailbox to moderate, which is no moderator's: nothing is opened. */
  | { kind: 'noModerator' }
  /** Asked for in another browser, which takes the code. */
  | { kind: 'otherBrowser' }
  /** Unknown, used, too old, or tried too often. */
  | { kind: 'over' };

interface Browser extends EnteringBrowser {
  /** The token that the browser got when it asked. */
  browserToken: string | undefined;
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
  browser: Browser,
): Promise<ProvedSignIn> {
  const { members, signIns } = stores;
  if (!(await signIns.use(id))) return { kind: 'over' };
  const reader = hashReader(ports.secret, email);
  const known = await members.findPerson(reader);
  const space = spaceOf(next);
  if (!(await mayEnter(stores, space, known?.id))) return { kind: 'noModerator' };
  const person = { id: known?.id ?? newId('pe'), contact: { email } };
  if (!known) await members.addPerson({ ...person, createdAt: ports.now() }, reader);
  const entered = await beginSession(ports, stores, { person, space }, browser);
  return { ...entered, ...(next !== undefined && { next }) };
}
