import { keyedHash } from './ids.js';
import { foldText } from './search/fold.js';

/** Keyed hash of an e-mail address, the same for all the names that reach one mailbox by `+`. */
export function hashAddress(secret: Uint8Array, email: string): string {
  return keyedHash(
    secret,
    'address',
    email
      .trim()
      .toLowerCase()
      .replace(/\+[^@]*@/, '@'),
  );
}

/**
 * Keyed hash of who a pupil is, the same for all of a pupil's applications. The first name counts beside
 * the e-mail address, for brothers and sisters often share the family's.
 */
export function hashPupil(secret: Uint8Array, pupil: { email: string; firstName: string }): string {
  return keyedHash(
    secret,
    'pupil',
    pupil.email.trim().toLowerCase(),
    foldText(pupil.firstName).replaceAll(' ', ''),
  );
}
