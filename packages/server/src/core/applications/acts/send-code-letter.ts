import { keyedHash } from '../../base/ids.js';
import type { Ports } from '../../../ports/ports.js';
import type { Act } from './act.js';
import { post } from './letters.js';
import { endOfLink, mintLink } from '../links/mint-link.js';

/** Mails a code and a link that prove the pupil's address, and a link that erases. */
export async function sendCodeLetter(act: Act, code: string): Promise<void> {
  const until = act.application.expiresAt ?? act.now;
  // The application is gone with the time to confirm it; once confirmed, the link says where it stands.
  const verifyToken = await mintLink(act, 'verify', endOfLink(act.now));
  const withdrawToken = await mintLink(act, 'withdraw', endOfLink(act.now));
  await post(act, { kind: 'code', code, verifyToken, withdrawToken, until: until.toISOString() });
}

/** A code is short enough to be guessed from a plain hash. */
export function hashCode({ secret }: Ports, applicationId: string, code: string): string {
  return keyedHash(secret, 'code', applicationId, code);
}
