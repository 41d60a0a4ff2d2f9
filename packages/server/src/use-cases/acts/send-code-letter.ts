import { codeLetter } from '../../mail/messages/index.js';
import type { PersonalData } from '../../ports/index.js';
import { keyedHash } from '../../rules/ids.js';
import type { Ports } from '../ports.js';
import type { Act } from './act.js';
import { endOfWithdrawLink } from './link-lives.js';
import { countCode } from './count-letters.js';
import { aboutOf, mintLink, post } from './letters.js';

/**
 * Mails a code and a link that prove the pupil's address, and a link that erases.
 *
 * @throws Refusal `too_many_requests` when many codes went to the pupil's mailbox of late
 */
export async function sendCodeLetter(act: Act, personal: PersonalData, code: string): Promise<void> {
  await countCode(act, personal.pupil.email);
  const expiresAt = act.application.expiresAt ?? act.now;
  const verifyUrl = await mintLink(act, 'verify', expiresAt);
  const withdrawUrl = await mintLink(act, 'withdraw', endOfWithdrawLink(act.now));
  await post(act, personal, 'pupil', codeLetter(aboutOf(act), { code, verifyUrl, withdrawUrl, expiresAt }));
}

/** A code is short enough to be guessed from a plain hash. */
export function hashCode({ secret }: Ports, applicationId: string, code: string): string {
  return keyedHash(secret, 'code', applicationId, code);
}
