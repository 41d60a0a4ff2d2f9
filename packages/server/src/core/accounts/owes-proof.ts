import type { AccessKey } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { isVouchedFor } from './rules/is-vouched-for.js';

/**
 * True where what a caller sends must carry a proof of work: from a page, whose key anybody can read, and from a server
 * of somebody whom nobody vouches for yet.
 */
export async function owesProof(
  { storage }: Pick<Ports, 'storage'>,
  { kind, publisherId }: Pick<AccessKey, 'kind' | 'publisherId'>,
): Promise<boolean> {
  if (kind !== 'secret') return true;
  const publisher = await storage.read.accounts.getPublisher(publisherId);
  return !publisher || !isVouchedFor(publisher);
}
