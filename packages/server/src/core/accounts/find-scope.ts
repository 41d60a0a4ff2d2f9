import { ME } from '@1eleve1stage/sdk/contract';
import type { PublishedBy, StoredOffer } from '../../ports/index.js';
import { Refusal } from '../base/refusal.js';
import type { Ports } from '../../ports/ports.js';

/** Whose offers a request asks for. */
export interface AskedScope {
  /** As the contract has it: `me`, an identifier, a SIRET; all publishers without one. */
  publisher?: string | undefined;
  /** The publisher of the key that is shown. */
  caller?: string | undefined;
}

/**
 * The accounts that a request's `publisher` stands for. A SIRET is known to few people but is no secret, and anybody
 * may write it in an offer: it stands for the accounts that the service's team vouches for, and for their offers of
 * that employer alone.
 *
 * @returns undefined for all publishers
 * @throws Refusal `key_missing` for `me` without a key
 */
export async function findScope(
  { storage }: Pick<Ports, 'storage'>,
  { publisher, caller }: AskedScope,
): Promise<PublishedBy[] | undefined> {
  if (publisher === undefined) return undefined;
  if (publisher.startsWith('pb_')) return [{ id: publisher }];
  if (publisher !== ME) {
    const vouched = await storage.read.accounts.publishersOfSiret(publisher);
    return vouched.map(({ id }) => ({ id, siret: publisher }));
  }
  if (caller === undefined) throw new Refusal('key_missing');
  return [{ id: caller }];
}

/** True for an offer of one of the accounts. */
export function isInScope(scope: readonly PublishedBy[] | undefined, offer: StoredOffer): boolean {
  const { employer } = offer.content;
  return (
    scope?.some(
      ({ id, siret }) => id === offer.publisherId && (siret === undefined || siret === employer.siret),
    ) ?? true
  );
}
