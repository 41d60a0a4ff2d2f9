import { create, insertMultiple, search, type AnyOrama } from '@orama/orama';
import { stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';
import { textsOf } from '../../peers/facts.ts';
import { PAGE } from '../score.ts';
import { BOOST } from './texts.ts';
import type { Finder, Offers } from './finder.ts';

const SCHEMA = {
  id: 'enum',
  title: 'string',
  sector: 'string',
  employer: 'string',
  city: 'string',
  description: 'string',
} as const;

/** Letters that may be wrong, one attempt after the other. Any word is enough: asking for all of them first finds less well. */
const TOLERANCES = [0, 1];

/** Orama as its documentation has it: its French stemmer and stop words, prefixes as ever, fields of different weight. */
export async function orama(offers: Offers): Promise<Finder> {
  const tokenizer = { language: 'french', stemming: true, stemmer, stopWords: stopwords };
  const database: AnyOrama = create({ schema: SCHEMA, components: { tokenizer } });
  await insertMultiple(
    database,
    Array.from(offers, ([id, offer]) => ({ id, ...textsOf(offer) })),
  );
  return {
    async find(term) {
      for (const tolerance of TOLERANCES) {
        const { hits } = await search(database, { term, tolerance, boost: BOOST, limit: PAGE });
        if (hits.length > 0) return hits.map(({ id }) => String(id));
      }
      return [];
    },
  };
}
