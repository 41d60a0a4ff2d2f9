import { randomBytes } from 'node:crypto';

/** The identity of a store that is made: what was derived from another is recognised by it. */
export function newIdentity(): string {
  return randomBytes(16).toString('hex');
}
