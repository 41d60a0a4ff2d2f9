import type { OfferId, Proof } from '@1eleve1stage/sdk/contract';
import { areSolved, createFirstWord, toWork } from '@1eleve1stage/sdk/rules';
import type { Mode } from '../../../ports/index.js';
import { isSameHash, keyedHash } from '../../base/ids.js';

/** Puzzles of a challenge. Their size varies with how much is asked for, their number does not. */
export const PUZZLES = 32;

/**
 * Bits of each when nothing special happens: some 130,000 tries in all, less than 0.1 s on a computer, some tenths
 * of a second on a slow phone.
 */
export const USUAL_BITS = 12;

/** How long a challenge can be used, in ms: a form takes a pupil ten minutes. */
export const CHALLENGE_LIFE = 30 * 60_000;

/** The use that a challenge is good for. */
export interface ChallengeUse {
  /** Id of the key it was asked for with. */
  caller: string;
  mode: Mode;
  offerId: OfferId;
}

/** The target of an application, with its key: what was asked for is counted by it. */
export function targetOf({ caller, offerId }: ChallengeUse): string {
  return `${caller} ${offerId}`;
}

interface Terms {
  bits: number;
  expiresAt: Date;
  /** Tells it from all others: 32 characters of base64url. */
  nonce: string;
}

/** A challenge that was met. */
interface Met {
  /** Hash that it is remembered by once it is spent. */
  hash: string;
  expiresAt: Date;
}

const firstWord = createFirstWord();

/** A challenge as it is answered. What it is good for is in its signature alone: it tells nothing. */
export function writeChallenge(secret: Uint8Array, use: ChallengeUse, terms: Terms): string {
  const text = `${PUZZLES}.${terms.bits}.${terms.expiresAt.getTime()}.${terms.nonce}`;
  return `${text}.${sign(secret, use, text)}`;
}

/** The challenge that a proof meets, unless it is forged, expired, for another use or wrong. */
export function checkProof(
  secret: Uint8Array,
  use: ChallengeUse,
  { challenge, solution }: Proof,
  now: Date,
): Met | undefined {
  const match = /^((\d+)\.(\d+)\.(\d+)\.[\w-]{32})\.([\da-f]{64})$/.exec(challenge);
  if (!match) return undefined;
  const [, text = '', puzzles, bits, expires, hash = ''] = match;
  if (!isSameHash(hash, sign(secret, use, text))) return undefined;
  const expiresAt = new Date(Number(expires));
  if (expiresAt <= now) return undefined;
  // The signature is ours: so are the numbers.
  const work = toWork({ challenge, puzzles: Number(puzzles), bits: Number(bits) });
  return areSolved(firstWord, work, solution) ? { hash, expiresAt } : undefined;
}

function sign(secret: Uint8Array, { caller, mode, offerId }: ChallengeUse, text: string): string {
  return keyedHash(secret, 'challenge', caller, mode, offerId, text);
}
