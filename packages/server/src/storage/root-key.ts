import { hkdfSync } from 'node:crypto';

/** Bytes of every key of the service. */
export const KEY_BYTES = 32;

/** The keys of the service, newest first: it seals, all open. */
export type RootKeys = readonly [newest: Uint8Array, ...older: Uint8Array[]];

const ENCODED = /^[A-Za-z0-9+/]{43}=$/;

/** Reads keys in base64, one after the other, newest first; undefined where anything else is written. */
export function readKeys(text: string): RootKeys | undefined {
  const words = text.split(/\s/).filter((word) => word !== '');
  if (!words.every((word) => ENCODED.test(word))) return undefined;
  const [newest, ...older] = words.map((word) => new Uint8Array(Buffer.from(word, 'base64')));
  return newest && [newest, ...older];
}

/** Purposes of derived keys: sealing what tells who a person is, and the keyed hashes of older databases. */
type Purpose = 'seal' | 'hash';

/** A key of 32 bytes, the same each time, from which neither the root nor its other keys can be told. */
export function deriveKey(root: Uint8Array, purpose: Purpose): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', root, '', `1eleve1stage ${purpose}`, KEY_BYTES));
}

/** The secret key is missing, damaged or another's; the message says which, and what to do. */
export class UnusableKey extends Error {
  override name = 'UnusableKey';
}
