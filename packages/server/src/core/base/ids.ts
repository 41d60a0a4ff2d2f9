import { createHmac, createSecretKey, hash, randomInt, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { ApplicationId, OfferId } from '@1eleve1stage/sdk/contract';
import { newRandomBytes } from './random-bytes.js';

/** Kinds of identifiers by their prefix. */
interface Ids {
  of: OfferId;
  ap: ApplicationId;
  /** Publisher. */
  pb: string;
  /** Access key. */
  ky: string;
  /** Site. */
  st: string;
  /** Mail. */
  ml: string;
  /** Report of an offer. */
  rp: string;
  /** Person who has an account. */
  pe: string;
  /** Somebody who asks to enter. */
  si: string;
  /** Session. */
  se: string;
  /** Offer that is being written. */
  od: string;
  /** Note of somebody about a candidate. */
  nt: string;
  /** Act that an organisation can read of. */
  au: string;
}

// Crockford's alphabet, as the contract's identifiers: 32 characters, 5 bits each, in the order of their codes.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

const TIME_LENGTH = 8;
const RANDOM_LENGTH = 8;

/**
 * A new identifier: its prefix, the millisecond it is made in (40 bits, enough for 34 years) and 40 random
 * bits. Those made later come after, so that a database adds them at one end of its indexes: thrown in
 * anywhere, each would cost it a page to write.
 */
export function newId<Prefix extends keyof Ids>(prefix: Prefix): Ids[Prefix] {
  let random = '';
  for (const byte of newRandomBytes(RANDOM_LENGTH)) random += ALPHABET.charAt(byte & 31);
  // Sixteen characters of the alphabet after the prefix: the very shape the branded schemas check.
  return `${prefix}_${timeText(Date.now())}${random}` as Ids[Prefix];
}

function timeText(milliseconds: number): string {
  let text = '';
  for (let rest = milliseconds; text.length < TIME_LENGTH; rest = Math.floor(rest / 32)) {
    text = ALPHABET.charAt(rest % 32) + text;
  }
  return text;
}

/** A new secret for a person who holds it: 192 random bits, 32 characters of base64url. */
export function newToken(): string {
  return newRandomBytes(24).toString('base64url');
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** @returns `length` random letters and digits, 5.95 bits each */
export function randomLetters(length: number): string {
  return Array.from({ length }, () => BASE62[randomInt(BASE62.length)]).join('');
}

/** A new code to type: 6 digits. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** SHA-256, hexadecimal. For secrets too long to guess, such as tokens and keys. */
export function sha256Hex(text: string): string {
  return hash('sha256', text);
}

/** Secrets as keys, which are long to make. */
const keys = new WeakMap<Uint8Array, KeyObject>();

function keyOf(secret: Uint8Array): KeyObject {
  const key = keys.get(secret) ?? createSecretKey(secret);
  keys.set(secret, key);
  return key;
}

/** HMAC-SHA-256, hexadecimal. For what could be guessed, such as codes and people's names. */
export function keyedHash(secret: Uint8Array, ...parts: string[]): string {
  return createHmac('sha256', keyOf(secret)).update(JSON.stringify(parts)).digest('hex');
}

/** True when two hashes are the same; takes the same time whatever they share. */
export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
