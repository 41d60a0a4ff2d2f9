import MiniSearch from 'minisearch';
import { TEXT_FIELDS } from './facts.ts';
import { select, type Document } from './filter.ts';
import type { Peer } from './peer.ts';
import { readDocuments } from './read-documents.ts';

const BOOST = { title: 16, sector: 8, employer: 4, city: 2 };

/** MiniSearch as its documentation has it: prefixes, fields of different weight, typos when nothing else is found. */
export function minisearch(): Peer {
  const documents: Document[] = [];
  const index = new MiniSearch({
    fields: [...TEXT_FIELDS],
    processTerm: (term) => term.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(),
    searchOptions: { prefix: true, combineWith: 'AND', boost: BOOST },
  });
  return {
    build: (batches) => readDocuments(batches, documents, (texts) => void index.add(texts)),
    search(query) {
      if (query.words === undefined) return select(documents, query);
      const exact = select(withWords(query.words, false), query);
      return exact.total > 0 ? exact : select(withWords(query.words, true), query);
    },
  };

  function withWords(words: string, isForgiving: boolean): Document[] {
    const found = index.search(words, isForgiving ? { fuzzy: 0.2 } : {});
    return found.flatMap(({ id }) => documents[Number(id)] ?? []);
  }
}
