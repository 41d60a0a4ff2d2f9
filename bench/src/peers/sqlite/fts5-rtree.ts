import type { Query } from '../../queries.ts';
import { boxAround } from '../facts.ts';
import type { Peer } from '../peer.ts';
import { openDatabase } from './database.ts';
import { answer, byWords, type Access } from './question.ts';

const IN_BOX = ['south <= :north', 'north >= :south', 'west <= :east', 'east >= :west'];

/** SQLite as a careful developer has it: FTS5 for words, an R*Tree for places, filters in SQL. */
export function fts5Rtree(): Peer {
  const database = openDatabase();
  database.exec('create virtual table places using rtree (id, south, north, west, east)');
  return {
    async build(batches) {
      let id = 0;
      database.exec('begin');
      for await (const batch of batches) {
        for (const offer of batch) {
          id += 1;
          database.insertOffer(id, offer);
          const { latitude, longitude } = offer.content.location;
          const insert = database.prepare('insert into places values (?, ?, ?, ?, ?)');
          insert.run(id, latitude, latitude, longitude, longitude);
        }
      }
      database.exec("commit; insert into words (words) values ('optimize'); analyze;");
    },
    search: (query) => answer(database, query, accessOf(query)),
    async close() {
      database.close();
    },
  };
}

/** Words lead to fewer offers than a place, mostly, and an index of words cannot be asked about one offer. */
function accessOf({ words, centre, radiusKm }: Query): Access {
  if (words !== undefined) return byWords(words);
  if (!centre) return { from: 'offers', conditions: [], parameters: {} };
  return {
    from: 'places cross join offers on offers.id = places.id',
    conditions: IN_BOX,
    parameters: { ...boxAround(centre, radiusKm) },
  };
}
