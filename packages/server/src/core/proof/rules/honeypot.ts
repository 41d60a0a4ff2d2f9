import { ApplicationId } from '@1eleve1stage/sdk/contract';
import { keyedHash } from '../../base/ids.js';

/**
 * The answer to a program that fills in the honeypot, which people do not see: the shape of a success, with nothing
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
