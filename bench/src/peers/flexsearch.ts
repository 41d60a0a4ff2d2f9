import FlexSearch from 'flexsearch';
import { TEXT_FIELDS } from './facts.ts';
import { select, type Document } from './filter.ts';
import type { Peer } from './peer.ts';
import { readDocuments } from './read-documents.ts';

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
    build: (batches) => readDocuments(batches, documents, (texts) => void index.add(texts)),
    search: (query) => select(query.words === undefined ? documents : withWords(query.words), query),
  };

  /** Fields in the order of their weight, the best of each first. */
  function withWords(words: string): Document[] {
    const byField = index.search(words, { limit: documents.length });
    const numbers = new Set(byField.flatMap(({ result }) => result.map(Number)));
    return [...numbers].flatMap((number) => documents[number] ?? []);
  }
}
