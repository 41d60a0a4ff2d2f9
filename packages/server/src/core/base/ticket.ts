import { isSameHash, keyedHash } from './ids.js';

/** What a page of ours is given along, and comes back with, once. */
export interface Ticket {
  /** Hash that it is remembered by once it is spent. */
  hash: string;
  issuedAt: Date;
  expiresAt: Date;
}

/**
 * The ticket of a page that is opened now. What it is good for is in its signature alone, whatever network it comes
 * back from: a telephone changes it between two stops.
 *
 * @param use what it is good for, the kind first
 * @param nonce tells it from all others: 32 characters of base64url
 */
export function writeTicket(secret: Uint8Array, use: readonly string[], now: Date, nonce: string): string {
  const text = `${now.getTime()}.${nonce}`;
  return `${text}.${keyedHash(secret, ...use, text)}`;
}

/** A ticket of ours that is not over; undefined for any other text. @param how.life how long it is good, in ms */
export function readTicket(
  secret: Uint8Array,
  use: readonly string[],
  written: string,
  { now, life }: { now: Date; life: number },
): Ticket | undefined {
  const [, text = '', issued, hash = ''] =
    /^((\d{1,16})\.[\w-]{32})\.([\da-f]{64})$/.exec(written.slice(0, 200)) ?? [];
  if (!isSameHash(hash, keyedHash(secret, ...use, text))) return undefined;
  // The signature is ours: so is the time.
  const issuedAt = new Date(Number(issued));
  const expiresAt = new Date(issuedAt.getTime() + life);
  return expiresAt > now ? { hash, issuedAt, expiresAt } : undefined;
}
