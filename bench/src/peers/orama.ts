import { SECTORS } from '@1eleve1stage/sdk/contract';
import { create, insert, search, type AnyOrama } from '@orama/orama';
import { PAGE, type Peer } from './peer.ts';
import type { Query } from '../queries.ts';

/** Orama as its documentation recommends: full text, geosearch and filters are its own. */
export function orama(): Peer {
  const database: AnyOrama = create({
    schema: {
      title: 'string',
      sector: 'string',
      employer: 'string',
      city: 'string',
      description: 'string',
      location: 'geopoint',
      grades: 'enum[]',
      weeks: 'enum[]',
    },
    language: 'french',
  });
  return {
    async build(offers) {
      for await (const { id, content } of offers) {
        const { latitude: lat, longitude: lon, city } = content.location;
        await insert(database, {
          id,
          title: content.title,
          sector: SECTORS[content.sector.code],
          employer: content.employer.name,
          city,
          description: content.description,
          location: { lat, lon },
          grades: content.grades,
          weeks: content.weeks,
        });
      }
    },
    async search(query) {
      const { count, hits } = await search(database, {
        term: query.words ?? '',
        threshold: 0,
        boost: { title: 16, sector: 8, employer: 4, city: 2 },
        where: whereOf(query),
        limit: PAGE,
      });
      return { total: count, page: hits };
    },
  };
}

function whereOf({ centre, radiusKm, grade, weeks }: Query): Record<string, unknown> {
  return {
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
