import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OfferQuery } from '@1eleve1stage/sdk/contract';
import { sourceOf } from '../../peers/ours.ts';
import { createPorts } from '../../ports.ts';
import {
  completeWords,
  createSearchEngine,
  openSqlite,
  searchOffers,
  type StoredOffer,
} from '../../service.ts';
import { NOW } from '../offers.ts';
import { PAGE } from '../score.ts';
import type { Finder, Offers } from './finder.ts';

/** The service's own search as a page asks it: what words mean, what is mended or left out, the place among them. */
export async function ours(offers: Offers): Promise<Finder> {
  const folder = await mkdtemp(join(tmpdir(), 'stages-bench-'));
  const { storage } = await openSqlite({ file: join(folder, 'stages.db'), sealKey: new Uint8Array(32) });
  const now = (): Date => NOW;
  const engine = createSearchEngine({ source: sourceOf(inOneBatch(offers)), now, warn: console.error });
  await engine.start();
  const ports = await createPorts({ storage, search: engine.search, now });
  const keys = new Map<string, string>(Array.from(offers, ([key, { id }]) => [id, key]));

  return {
    find: (words) => keysOf({ q: words }),
    async wayOut(words) {
      const { suggestions } = await search({ q: words });
      return suggestions?.[0] ? keysOf(suggestions[0].query) : [];
    },
    complete: async (typed) =>
      Promise.all(
        (await completeWords(ports, 'live', { q: typed })).map(async ({ kind, text, query }) => ({
          ...{ text, isSector: kind === 'sector' },
          found: await keysOf(query),
        })),
      ),
    async close() {
      await storage.close();
      await rm(folder, { recursive: true });
    },
  };

  function search(query: OfferQuery): ReturnType<typeof searchOffers> {
    return searchOffers(ports, { mode: 'live', query: { ...query, limit: PAGE } });
  }

  async function keysOf(query: OfferQuery): Promise<string[]> {
    const page = await search(query);
    // Cards, of which the identifier is read.
    const found = JSON.parse(page.offers.toString()) as { id: string }[];
    return found.flatMap(({ id }) => keys.get(id) ?? []);
  }
}

async function* inOneBatch(offers: Offers): AsyncGenerator<StoredOffer[]> {
  yield [...offers.values()];
}
