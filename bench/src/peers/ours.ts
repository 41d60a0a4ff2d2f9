import { PAGE } from '../queries.ts';
import {
  createSearchEngine,
  type ChangePosition,
  type OfferSource,
  type PublishedOffer,
  type StoredOffer,
} from '../service.ts';
import type { Peer } from './peer.ts';

const START = 'start' as ChangePosition;
/** Of no moment that an index knows. */
const NOWHERE = 'nowhere' as ChangePosition;

/** The service's own engine, fed as a storage feeds it. */
export function ours(now: Date): Peer {
  let search: ReturnType<typeof createSearchEngine>['search'] | undefined;
  return {
    async build(batches) {
      const engine = createSearchEngine({ source: sourceOf(batches), now: () => now, warn: console.error });
      await engine.start();
      search = engine.search;
    },
    search(query) {
      if (!search) throw new Error('There is nothing to search yet.');
      const { offers, total } = search.search({ mode: 'live', limit: PAGE, now, ...query });
      return { total, page: offers };
    },
  };
}

async function* published(batches: AsyncIterable<StoredOffer[]>): AsyncGenerator<PublishedOffer[]> {
  for await (const batch of batches) yield batch.map((offer) => ({ ...offer, publisherName: 'Bench' }));
}

/** A source that nothing changes. */
export function sourceOf(batches: AsyncIterable<StoredOffer[]>): OfferSource {
  return {
    identity: 'bench',
    lastChange: () => Promise.resolve(START),
    countChanges: () => Promise.resolve(0),
    hasReached: () => true,
    readPublished: () => published(batches),
    // Nothing is compared.
    countPublished: () => Promise.resolve({ count: 0, upTo: NOWHERE }),
    readChanges: (after) => Promise.resolve({ changes: [], upTo: after ?? START }),
    subscribe: () => () => undefined,
  };
}
