import { create, insertMultiple, search, type AnyOrama } from '@orama/orama';
import { PAGE, type Query } from '../queries.ts';
import { textsOf } from './facts.ts';
import type { Answer, Peer } from './peer.ts';

const SCHEMA = {
  title: 'string',
  sector: 'string',
  employer: 'string',
  city: 'string',
  description: 'string',
  location: 'geopoint',
  grades: 'enum[]',
  weeks: 'enum[]',
  isReserved: 'boolean',
} as const;

/** Orama as its documentation has it: words, filters and the geosearch are its own. */
export function orama(): Peer {
  const database: AnyOrama = create({ schema: SCHEMA, language: 'french' });
  return {
    async build(batches) {
      for await (const batch of batches) {
        const documents = batch.map((offer) => ({
          ...textsOf(offer),
          location: { lat: offer.content.location.latitude, lon: offer.content.location.longitude },
          grades: offer.content.grades,
          weeks: offer.content.weeks,
          isReserved: offer.content.reservedFor !== undefined,
        }));
        await insertMultiple(database, documents, documents.length);
      }
    },
    async search(query) {
      const exact = await ask(database, query, 0);
      return exact.total > 0 || query.words === undefined ? exact : ask(database, query, 1);
    },
  };
}

async function ask(database: AnyOrama, query: Query, tolerance: 0 | 1): Promise<Answer> {
  const { count, hits } = await search(database, {
    term: query.words ?? '',
    tolerance,
    // All words, not any.
    threshold: 0,
    boost: { title: 16, sector: 8, employer: 4, city: 2 },
    where: toWhere(query),
    limit: PAGE,
  });
  return { total: count, page: hits };
}

function toWhere({ centre, radiusKm, grade, weeks }: Query): Record<string, unknown> {
  return {
    isReserved: false,
    ...(grade && { grades: { containsAny: [grade] } }),
    ...(weeks && { weeks: { containsAny: weeks } }),
    ...(centre && {
      location: {
        radius: {
          coordinates: { lat: centre.latitude, lon: centre.longitude },
          unit: 'km',
          value: radiusKm,
          inside: true,
        },
      },
    }),
  };
}
