import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { Ports } from '../ports/ports.js';

/** The identifiers that the offers of some publishers have here, by what these call them. */
export async function readDemoOfferIds(
  { storage }: Ports,
  publishers: readonly string[],
): Promise<Map<string, OfferId>> {
  const { accounts, offers } = storage.read;
  const known = (await accounts.listPublishers()).filter(({ name }) => publishers.includes(name));
  const lists = await Promise.all(known.map(({ id }) => offers.list(id, 'live', { limit: 100 })));
  return new Map(lists.flat().map(({ remoteId, id }) => [remoteId, id]));
}
