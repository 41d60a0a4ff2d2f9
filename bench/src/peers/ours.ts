import type { Peer } from './peer.ts';
import { createSearchEngine, type OfferSource, type StoredOffer } from '../service.ts';

/** The service's own engine, fed as a database feeds it. */
export function ours(now: Date): Peer {
  let search: ReturnType<typeof createSearchEngine>['search'] | undefined;
  return {
    async build(offers) {
      const engine = createSearchEngine({ source: sourceOf(offers), now: () => now, warn: console.error });
      await engine.start();
      search = engine.search;
    },
    search(query) {
      if (!search) throw new Error('build first');
      const { offers, total } = search.search({ mode: 'live', limit: 20, now, ...query });
      return { total, page: Buffer.concat(offers) };
    },
  };
}

/** A source that nothing changes. */
export function sourceOf(offers: AsyncIterable<StoredOffer>): OfferSource {
  return {
    identity: 'bench',
    lastChange: () => Promise.resolve(1),
    readPublished: () => inBatches(offers),
    readChanges: (after) => Promise.resolve({ changes: [], upTo: after }),
    subscribe: () => () => undefined,
  };
}

async function* inBatches(offers: AsyncIterable<StoredOffer>): AsyncGenerator<StoredOffer[]> {
  let batch: StoredOffer[] = [];
  for await (const offer of offers) {
    batch.push(offer);
    if (batch.length < 500) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
