import { ApplicationId } from '@1eleve1stage/sdk/contract';
import { keyedHash } from '../../base/ids.js';

/** True for a form whose honeypot is filled in: people do not see that field, programs fill in all there are. */
export function isHoneypotFilled({ comments }: { comments?: string | undefined }): boolean {
  return comments !== undefined && comments !== '';
}

/**
 * The answer to a program that sent an application with the honeypot filled in: the shape of a success, with nothing
 * behind. The same request gets the same answer though nothing is kept.
 */
export function honeypotReceipt(
  secret: Uint8Array,
  request: { caller: string; key: string },
): { application: { id: ApplicationId; status: 'unverified' }; receiptToken: string } {
  const hash = Buffer.from(keyedHash(secret, 'honeypot', request.caller, request.key), 'hex');
  // Sixteen hexadecimal digits are letters and digits that identifiers are made of.
  const id = ApplicationId.parse(`ap_${hash.toString('hex', 0, 8)}`);
  return { application: { id, status: 'unverified' }, receiptToken: hash.toString('base64url', 8) };
}
