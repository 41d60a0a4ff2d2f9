import type { ChallengeUse } from './challenge.js';
import { isSameHash, keyedHash } from '../../base/ids.js';

/** Milliseconds in which nobody fills a form in. */
export const TICKET_WAIT = 3000;

/** How long a form that is open can be sent, in ms: an afternoon. */
export const TICKET_LIFE = 4 * 3_600_000;

/** A ticket that a form of ours may be sent with, once. */
export interface Ticket {
  /** Hash that it is remembered by once it is spent. */
  hash: string;
  issuedAt: Date;
  expiresAt: Date;
}

/**
 * The ticket of a form that is opened now. What it is good for is in its signature alone, whatever network it comes
 * back from: a pupil's telephone changes it between two stops.
 *
 * @param nonce tells it from all others: 32 characters of base64url
 */
export function writeTicket(secret: Uint8Array, use: ChallengeUse, now: Date, nonce: string): string {
  const text = `${now.getTime()}.${nonce}`;
  return `${text}.${sign(secret, use, text)}`;
}

/** A ticket of ours that is not over; undefined for any other text. */
export function readTicket(
  secret: Uint8Array,
  use: ChallengeUse,
  written: string,
  now: Date,
): Ticket | undefined {
  const [, text = '', issued, hash = ''] =
    /^((\d{1,16})\.[\w-]{32})\.([\da-f]{64})$/.exec(written.slice(0, 200)) ?? [];
  if (!isSameHash(hash, sign(secret, use, text))) return undefined;
  // The signature is ours: so is the time.
  const issuedAt = new Date(Number(issued));
  const expiresAt = new Date(issuedAt.getTime() + TICKET_LIFE);
  return expiresAt > now ? { hash, issuedAt, expiresAt } : undefined;
}

function sign(secret: Uint8Array, { caller, mode, offerId }: ChallengeUse, text: string): string {
  return keyedHash(secret, 'form', caller, mode, offerId, text);
}
