import type { Language } from '@1eleve1stage/sdk/contract';
import type { LetterAllowance } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { keyedHash, newCode, newId, newToken, sha256Hex } from '../base/ids.js';
import { Refusal } from '../base/refusal.js';
import { hashMailbox } from '../mail/rules/mailbox.js';
import { signInLetter } from './letters/sign-in-letter.js';
import { budgetOfBrowser } from './rules/known-browser.js';
import { SIGN_IN_MINUTES } from './rules/session-life.js';

/**
 * Letters to a mailbox, or because of one browser that is known for it: six at once, then one an hour. Each
 * lets somebody guess at its code once, whatever was guessed before.
 */
const LETTERS: LetterAllowance = { limit: 6, perSecond: 1 / 3600 };

export interface AskedSignIn {
  email: string;
  language: Language;
  /** Path that was asked for, one of ours. */
  next?: string | undefined;
  /** Where it comes from, as a keyed hash; undefined where nobody knows. */
  network: string | undefined;
  /** The token of a browser that was used before, as it shows it. */
  knownBrowser?: string | undefined;
}

/**
 * Mails a code and a link to whoever asks to enter. Whether the address is known decides nothing here: the answer, the
 * work and the letter are the same, and nobody learns who has an account.
 *
 * @returns the token that the browser which asked keeps
 * @throws Refusal `too_many_requests` with the time to wait, counted for the network and for the mailbox; a browser that
 *   is known for the mailbox counts for itself, so that a flood keeps out nobody who entered with it
 */
export async function askSignIn(ports: Ports, asked: AskedSignIn): Promise<{ browserToken: string }> {
  const { email, language, next, network, knownBrowser = '' } = asked;
  const { secret, publicUrl, rateLimiter } = ports;
  rateLimiter.signIn({ network, now: ports.now() });
  const mailbox = hashMailbox(secret, email);
  const counted = budgetOfBrowser(secret, mailbox, knownBrowser) ?? mailbox;
  const [browserToken, linkToken, code, id] = [newToken(), newToken(), newCode(), newId('si')];
  const refusal = await ports.storage.write(async ({ mailboxes, outbox, signIns }) => {
    const now = ports.now();
    const wait = await mailboxes.count(counted, 'signIns', LETTERS, now);
    if (wait > 0) return new Refusal('too_many_requests', { retryAfterSeconds: Math.ceil(wait) });
    const expiresAt = new Date(now.getTime() + SIGN_IN_MINUTES * 60_000);
    await signIns.add({
      ...{ id, email, language, expiresAt, codeTries: 0 },
      browserHash: sha256Hex(browserToken),
      linkHash: sha256Hex(linkToken),
      codeHash: hashSignInCode(secret, id, code),
      ...(next !== undefined && { next }),
    });
    const url = `${publicUrl}/signin/link${language === 'fr' ? '' : `?lang=${language}`}#${linkToken}`;
    await outbox.add({
      id: newId('ml'),
      createdAt: now,
      contents: {
        kind: 'signIn',
        message: { to: email, letter: signInLetter(language, { code, url }) },
        until: expiresAt.toISOString(),
      },
    });
    return undefined;
  });
  if (refusal) throw refusal;
  return { browserToken };
}

export function hashSignInCode(secret: Uint8Array, id: string, code: string): string {
  return keyedHash(secret, 'sign-in code', id, code);
}
