import { keyedHash } from '../../base/ids.js';
import { canonicalMailbox } from '../../mail/rules/mailbox.js';
import { foldText } from '@1eleve1stage/sdk/rules';

/**
 * Keyed hash of who a pupil is, the same for all of a pupil's applications. The first name counts beside
 * the mailbox, for brothers and sisters often share the family's.
 */
export function hashPupil(secret: Uint8Array, pupil: { email: string; firstName: string }): string {
  return keyedHash(
    secret,
    'pupil',
    canonicalMailbox(pupil.email),
    foldText(pupil.firstName).replaceAll(' ', ''),
  );
}
