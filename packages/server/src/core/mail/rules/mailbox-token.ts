import { isSameHash, keyedHash } from '../../base/ids.js';

/** Characters of a keyed hash of a mailbox, and of what signs it. */
const MAILBOX = 64;
const SIGNATURE = 32;

/**
 * A token that says of a mailbox that its reader wants no letter, or wants them again. It is signed and kept
 * nowhere, so that it lasts as long as the letter it is in; it names nobody.
 *
 * @param mailbox keyed hash, as `hashMailbox` makes it
 */
export function toMailboxToken(secret: Uint8Array, mailbox: string): string {
  return mailbox + signatureOf(secret, mailbox);
}

/** The mailbox a token is about; undefined when we did not sign it. */
export function readMailboxToken(secret: Uint8Array, token: string): string | undefined {
  const mailbox = token.slice(0, MAILBOX);
  const isSigned = isSameHash(token.slice(MAILBOX), signatureOf(secret, mailbox));
  return isSigned ? mailbox : undefined;
}

function signatureOf(secret: Uint8Array, mailbox: string): string {
  return keyedHash(secret, 'letters to', mailbox).slice(0, SIGNATURE);
}
