import { isSameHash, keyedHash, newToken } from '../../base/ids.js';

/** Characters of a token, and of what signs it. */
const TOKEN = 32;
const SIGNATURE = 32;

/**
 * A token that says of a browser that somebody once entered with it who reads that mailbox. It is signed and kept
 * nowhere; it lets nobody in, and has a budget of letters of its own, which no flood uses up.
 *
 * @param mailbox keyed hash, as `hashMailbox` makes it
 */
export function toKnownBrowser(secret: Uint8Array, mailbox: string): string {
  const token = newToken();
  return token + signatureOf(secret, mailbox, token);
}

/** The name of the budget of letters that a known browser has; undefined for one that is not known for that mailbox. */
export function budgetOfBrowser(secret: Uint8Array, mailbox: string, shown: string): string | undefined {
  const token = shown.slice(0, TOKEN);
  const isSigned = isSameHash(shown.slice(TOKEN), signatureOf(secret, mailbox, token));
  return isSigned ? keyedHash(secret, 'letters to a known browser', token) : undefined;
}

function signatureOf(secret: Uint8Array, mailbox: string, token: string): string {
  return keyedHash(secret, 'known browser', mailbox, token).slice(0, SIGNATURE);
}
