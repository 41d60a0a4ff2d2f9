import { SECTORS } from '@1eleve1stage/sdk/contract';
import FlexSearch from 'flexsearch';
import { firstPage, passes, toDocument, type Document, type Peer } from './peer.ts';

const FIELDS = ['title', 'sector', 'employer', 'city', 'description'] as const;

/** FlexSearch as its documentation recommends for words of documents; place, grade and weeks are filtered after. */
export function flexsearch(): Peer {
  const documents: Document[] = [];
  const index = new FlexSearch.Document({
    document: { id: 'id', index: [...FIELDS] },
    tokenize: 'forward',
    encoder: FlexSearch.Charset.LatinBalance,
  });
  return {
    async build(offers) {
      for await (const offer of offers) {
        const document = toDocument(documents.length, offer, SECTORS[offer.content.sector.code]);
        documents.push(document);
        index.add({ ...document, grades: [], weeks: [] });
      }
    },
    search(query) {
      const candidates = query.words === undefined ? documents : withWords(query.words);
      const found = candidates.filter((document) => passes(document, query));
      return { total: found.length, page: firstPage(found, query) };
    },
  };

  function withWords(words: string): Document[] {
    const results = index.search(words, { limit: documents.length });
    const ids = new Set(results.flatMap(({ result }) => result as number[]));
    return [...ids].map((id) => documents[id] as Document);
  }
}
