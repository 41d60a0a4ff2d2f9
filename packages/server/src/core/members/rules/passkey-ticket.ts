import { readTicket, writeTicket, type Ticket } from '../../base/ticket.js';

/** How long a page that asks for a passkey may stand open, in ms. */
const LIFE = 3_600_000;

/** What a passkey is asked for: to enter, or to be made by a person. */
export type PasskeyUse = 'enter' | { madeBy: string };

/** The challenge that a page gives devices to sign, once. */
export function writePasskeyTicket(secret: Uint8Array, use: PasskeyUse, now: Date, nonce: string): string {
  return writeTicket(secret, wordsOf(use), now, nonce);
}

/** Undefined for what is no challenge of ours, or of too long ago. */
export function readPasskeyTicket(
  secret: Uint8Array,
  use: PasskeyUse,
  challenge: string,
  now: Date,
): Ticket | undefined {
  return readTicket(secret, wordsOf(use), challenge, { now, life: LIFE });
}

function wordsOf(use: PasskeyUse): string[] {
  return use === 'enter' ? ['passkey', 'enter'] : ['passkey', 'made', use.madeBy];
}
