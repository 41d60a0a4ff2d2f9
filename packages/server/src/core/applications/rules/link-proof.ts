import { isSameHash, keyedHash } from '../../base/ids.js';

/** Characters of a link's own token, and of the proof that follows it. */
const TOKEN = 32;
const PROOF = 32;

/** The token that a mailed link carries. */
export interface CarriedToken {
  token: string;
  /** Empty in links that were mailed before there were proofs. */
  proof: string;
}

/**
 * The token of a link, and the proof that it was mailed to a mailbox: whoever brings it back reads that mailbox.
 * Bound to the mailbox and not to a role, so that a contact who is changed after a letter left proves nothing of
 * the next one.
 *
 * @param mailbox keyed hash, as `hashMailbox` makes it
 */
export function toProvingToken(secret: Uint8Array, token: string, mailbox: string): string {
  return token + proofOf(secret, token, mailbox);
}

export function readProvingToken(carried: string): CarriedToken {
  const isProving = carried.length === TOKEN + PROOF;
  const end = isProving ? TOKEN : carried.length;
  return { token: carried.slice(0, end), proof: carried.slice(end) };
}

/** True when the link was mailed to that mailbox. */
export function isProofOf(secret: Uint8Array, { token, proof }: CarriedToken, mailbox: string): boolean {
  return isSameHash(proof, proofOf(secret, token, mailbox));
}

function proofOf(secret: Uint8Array, token: string, mailbox: string): string {
  return keyedHash(secret, 'mailed to', token, mailbox).slice(0, PROOF);
}
