import { hkdfSync } from 'node:crypto';

/** Bytes of every key of the service. */
export const KEY_BYTES = 32;

/** What keys are derived for: sealing what tells who a person is, and the keyed hashes of older databases. */
type Purpose = 'seal' | 'hash';

/** A key of 32 bytes, the same each time, from which neither the root nor its other keys can be told. */
export function deriveKey(root: Uint8Array, purpose: Purpose): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', root, '', `1eleve1stage ${purpose}`, KEY_BYTES));
}
