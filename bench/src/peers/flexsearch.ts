import FlexSearch from 'flexsearch';
import { factsOf, TEXT_FIELDS, textsOf } from './facts.ts';
import { select, type Document } from './filter.ts';
import type { Peer } from './peer.ts';

/**
 * FlexSearch as its documentation has it for documents and prefixes in a Latin language; place, grade and weeks
 * are filtered after, since the total has to be exact.
 */
export function flexsearch(): Peer {
  const documents: Document[] = [];
  const index = new FlexSearch.Document({
    document: { id: 'id', index: [...TEXT_FIELDS] },
    tokenize: 'forward',
    encoder: FlexSearch.Charset.LatinBalance,
  });
  return {
    async build(batches) {
      for await (const batch of batches) {
        for (const offer of batch) {
          const texts = { id: documents.length, ...textsOf(offer) };
          documents.push({ ...texts, ...factsOf(offer) });
          index.add(texts);
        }
      }
    },
    search: (query) => select(query.words === undefined ? documents : withWords(query.words), query),
  };

  /** Fields in the order of their weight, the best of each first. */
  function withWords(words: string): Document[] {
    const byField = index.search(words, { limit: documents.length });
    const numbers = new Set(byField.flatMap(({ result }) => result.map(Number)));
    return [...numbers].flatMap((number) => documents[number] ?? []);
  }
}
