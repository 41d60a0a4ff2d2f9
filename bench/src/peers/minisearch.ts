import { SECTORS } from '@1eleve1stage/sdk/contract';
import MiniSearch from 'minisearch';
import { firstPage, passes, toDocument, type Document, type Peer } from './peer.ts';

/** MiniSearch as its documentation recommends: prefix search, boosted fields, a filter. */
export function minisearch(): Peer {
  const documents: Document[] = [];
  const fold = (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const index = new MiniSearch<Document>({
    fields: ['title', 'sector', 'employer', 'city', 'description'],
    processTerm: fold,
    searchOptions: {
      prefix: true,
      combineWith: 'AND',
      boost: { title: 16, sector: 8, employer: 4, city: 2 },
    },
  });
  return {
    async build(offers) {
      for await (const offer of offers) {
        const document = toDocument(documents.length, offer, SECTORS[offer.content.sector.code]);
        documents.push(document);
        index.add(document);
      }
    },
    search(query) {
      const at = (id: unknown): Document => documents[id as number] as Document;
      const found = index
        .search(query.words ?? MiniSearch.wildcard, { filter: ({ id }) => passes(at(id), query) })
        .map(({ id }) => at(id));
      return { total: found.length, page: firstPage(found, query) };
    },
  };
}
