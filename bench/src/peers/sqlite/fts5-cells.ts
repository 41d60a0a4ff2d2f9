import type { Query } from '../../queries.ts';
import type { StoredOffer } from '../../service.ts';
import { boxAround } from '../facts.ts';
import type { Peer } from '../peer.ts';
import { openDatabase, type Database } from './database.ts';
import { answer, byWords, type Access } from './question.ts';

/** Cells are a tenth of a degree; rows of cells go from west to east, one row after the other to the north. */
const CELLS_PER_DEGREE = 10;
const CELLS_PER_ROW = 360 * CELLS_PER_DEGREE;
const IDS_PER_CELL = 65_536;

/**
 * The fastest that we know to make of SQLite: identifiers begin with the cell of a grid, so that what is near is
 * near on disk, a circle is a few ranges of identifiers, and words are looked for within these alone.
 */
export function fts5Cells(): Peer {
  const database = openDatabase();
  return {
    async build(batches) {
      database.exec('begin');
      await stage(database, batches);
      insertStaged(database);
      database.exec("drop table staged; commit; insert into words (words) values ('optimize'); analyze;");
    },
    search: (query) => answer(database, query, accessOf(query)),
    async close() {
      database.close();
    },
  };
}

async function stage(database: Database, batches: AsyncIterable<StoredOffer[]>): Promise<void> {
  database.exec('create temp table staged (id integer primary key, offer text)');
  const insert = database.prepare('insert into staged values (?, ?)');
  const taken = new Map<number, number>();
  for await (const batch of batches) {
    for (const offer of batch) {
      const cell = cellOf(offer.content.location.latitude, offer.content.location.longitude);
      const number = taken.get(cell) ?? 0;
      if (number === IDS_PER_CELL) throw new RangeError('A cell has more offers than identifiers.');
      taken.set(cell, number + 1);
      insert.run(cell * IDS_PER_CELL + number, JSON.stringify(offer));
    }
  }
}

/** In the order of the identifiers: an index of words takes any other badly. */
function insertStaged(database: Database): void {
  const next = database.prepare('select id, offer from staged where id > ? order by id limit 1000');
  for (let last = -1; ;) {
    // The two columns that are selected.
    const rows = next.all(last) as { id: number; offer: string }[];
    if (rows.length === 0) return;
    for (const { id, offer } of rows) {
      // Written by `stage`; its dates, which became texts, are not read.
      database.insertOffer(id, JSON.parse(offer) as StoredOffer);
      last = id;
    }
  }
}

function accessOf({ words, centre, radiusKm }: Query): Access {
  if (!centre)
    return words === undefined ? { from: 'offers', conditions: [], parameters: {} } : byWords(words);
  const ranges = rangesAround(centre, radiusKm);
  if (words === undefined) return inRanges(ranges);
  // One range for all: an index of words is asked once, and the distance is looked at after.
  const { from, conditions, parameters } = byWords(words);
  return {
    from,
    conditions: [...conditions, 'words.rowid between :first and :last'],
    parameters: { ...parameters, first: ranges[0]?.[0] ?? 0, last: ranges.at(-1)?.[1] ?? 0 },
  };
}

function inRanges(ranges: readonly [number, number][]): Access {
  const parameters: Access['parameters'] = {};
  const values = ranges.map(([first, last], at) => {
    parameters[`first${at}`] = first;
    parameters[`last${at}`] = last;
    return `(:first${at}, :last${at})`;
  });
  return {
    from: `(select column1 as first, column2 as last from (values ${values.join(', ')}))
      cross join offers on offers.id between first and last`,
    conditions: [],
    parameters,
  };
}

/** First and last identifiers of the cells around a place, a range for each row. */
function rangesAround(centre: NonNullable<Query['centre']>, radiusKm: number): [number, number][] {
  const { south, north, west, east } = boxAround(centre, radiusKm);
  const [from, to] = [cellOf(south, west), cellOf(north, west)];
  const width = cellOf(south, east) - from;
  const ranges: [number, number][] = [];
  for (let cell = from; cell <= to; cell += CELLS_PER_ROW) {
    ranges.push([cell * IDS_PER_CELL, (cell + width + 1) * IDS_PER_CELL - 1]);
  }
  return ranges;
}

function cellOf(latitude: number, longitude: number): number {
  const row = Math.floor((latitude + 90) * CELLS_PER_DEGREE);
  return row * CELLS_PER_ROW + Math.floor((longitude + 180) * CELLS_PER_DEGREE);
}
