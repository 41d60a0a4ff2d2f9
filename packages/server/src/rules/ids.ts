import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { ApplicationId, OfferId } from '@1eleve1stage/sdk/contract';

/** Kinds of identifiers by their prefix. */
interface Ids {
  of: OfferId;
  ap: ApplicationId;
  /** Publisher. */
  pb: string;
  /** Access key. */
  ky: string;
  /** Mail. */
  ml: string;
}

// Crockford's alphabet, as the contract's identifiers: 32 characters, 5 bits each.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new identifier: its prefix and 80 random bits. */
export function newId<Prefix extends keyof Ids>(prefix: Prefix): Ids[Prefix] {
  const random = Array.from(randomBytes(16), (byte) => ALPHABET[byte & 31]).join('');
  // Sixteen characters of the alphabet after the prefix: the very shape the branded schemas check.
  return `${prefix}_${random}` as Ids[Prefix];
}

/** A new secret for a person who holds it: 192 random bits, 32 characters of base64url. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
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
  return createHash('sha256').update(text).digest('hex');
}

/** HMAC-SHA-256, hexadecimal. For what could be guessed, such as codes and people's names. */
export function keyedHash(secret: Uint8Array, ...parts: string[]): string {
  return createHmac('sha256', secret).update(JSON.stringify(parts)).digest('hex');
}

/** True when two hashes are the same; takes the same time whatever they share. */
export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
