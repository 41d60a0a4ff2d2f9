import type { PublishedBy } from '../ports/index.js';

// Under which keys an offer is found by who published it: its account, and its account with its employer's SIRET.

/** The keys of an offer. */
export function keysOfOffer(publisherId: string, siret: string | undefined): string[] {
  return siret === undefined ? [publisherId] : [publisherId, keyOf({ id: publisherId, siret })];
}

/** The key of the offers that are asked for. */
export function keyOf({ id, siret }: PublishedBy): string {
  return siret === undefined ? id : `${id} ${siret}`;
}
