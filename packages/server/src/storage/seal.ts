import { createCipheriv, createDecipheriv, createSecretKey } from 'node:crypto';
import { newRandomBytes } from '../core/base/random-bytes.js';
import { KEY_BYTES } from './root-key.js';

/** Encrypts what tells who a person is, before it is stored. */
export interface Sealer {
  /** @param place the column and row it is stored in: sealed data moved elsewhere does not open */
  seal(value: unknown, place: SealedPlace): Buffer;
  /**
   * The value that was sealed there, trusted to be what its column is typed to hold.
   *
   * @throws Error when it was changed, moved or sealed with another key
   */
  open<Value>(sealed: Uint8Array, place: SealedPlace): Value;
}

/** `applications.personal/ap_…`: table, column, row. */
export type SealedPlace = `${string}.${string}/${string}`;

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + NONCE_BYTES + TAG_BYTES;

/**
 * AES-256-GCM. Sealed: key number, 12 random bytes, 16 bytes of tag, ciphertext of the value as JSON.
 *
 * @param key 32 bytes
 * @param number which key it is, 0 to 255, so that a sealed value says what opens it
 */
export function createSealer(key: Uint8Array, number = 1): Sealer {
  if (key.length !== KEY_BYTES)
    throw new RangeError(`The key that seals is ${KEY_BYTES} bytes long, not ${key.length}`);
  const secret = createSecretKey(key);
  return {
    seal(value, place) {
      const nonce = newRandomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, secret, nonce).setAAD(boundTo(number, place));
      const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.of(number), nonce, cipher.getAuthTag(), text]);
    },
    open<Value>(sealed: Uint8Array, place: SealedPlace) {
      if (sealed.length < HEAD_BYTES || sealed[0] !== number)
        throw new Error(`Sealed with another key: ${place}`);
      const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
      const decipher = createDecipheriv(CIPHER, secret, nonce, { authTagLength: TAG_BYTES })
        .setAAD(boundTo(number, place))
        .setAuthTag(sealed.subarray(1 + NONCE_BYTES, HEAD_BYTES));
      const text = Buffer.concat([decipher.update(sealed.subarray(HEAD_BYTES)), decipher.final()]).toString(
        'utf8',
      );
      // A value that opens was sealed by us, in that very column: it is what the column holds.
      return JSON.parse(text) as Value;
    },
  };
}

function boundTo(keyNumber: number, place: SealedPlace): Buffer {
  return Buffer.from(`${keyNumber}:${place}`);
}

/** True when the sealer made this value, for this place. */
export function opens(sealer: Sealer, sealed: Uint8Array, place: SealedPlace): boolean {
  try {
    sealer.open(sealed, place);
    return true;
  } catch {
    return false;
  }
}
