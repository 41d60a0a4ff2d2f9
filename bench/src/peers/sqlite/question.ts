import { PAGE, type Query } from '../../queries.ts';
import { gradeBits, squaredChordOf, toVector, weekBits } from '../facts.ts';
import type { Answer } from '../peer.ts';
import type { Database } from './database.ts';

/** Which rows are looked at, before they are filtered: what tells one way to lay out a database from another. */
export interface Access {
  /** The `from` clause, of `offers` and what leads to them. */
  from: string;
  conditions: string[];
  parameters: Record<string, number | string>;
}

const WORDS = 'words match :words';
const BY_WORDS = 'words cross join offers on offers.id = words.rowid';
const SQUARED_CHORD = '(x - :x) * (x - :x) + (y - :y) * (y - :y) + (z - :z) * (z - :z)';
const BY_WEIGHT = 'bm25(words, 16, 8, 4, 2, 1)';

/** Offers by words alone, in any layout. */
export function byWords(words: string): Access {
  return { from: BY_WORDS, conditions: [WORDS], parameters: { words: toMatch(words) } };
}

/** Asks for the page and the exact total in one pass, then reads the offers of the page. */
export function answer(database: Database, query: Query, { from, conditions, parameters }: Access): Answer {
  const filters = filtersOf(query);
  const order = query.centre ? SQUARED_CHORD : query.words === undefined ? 'offers.id' : BY_WEIGHT;
  const sql = `
    with found as materialized (
      select offers.id as id, ${order} as place from ${from}
      where ${[...conditions, ...filters.conditions].join(' and ')})
    select id, (select count(*) from found) as total from found order by place, id limit ${PAGE}`;
  // The two columns that are selected.
  const rows = database.prepare(sql).all({ ...parameters, ...filters.parameters }) as {
    id: number;
    total: number;
  }[];
  return { total: rows[0]?.total ?? 0, page: rows.map(({ id }) => database.cardOf(id)) };
}

function filtersOf({ centre, radiusKm, grade, weeks }: Query): Omit<Access, 'from'> {
  const conditions = ['isReserved = 0'];
  const parameters: Access['parameters'] = {};
  if (grade) {
    conditions.push('grades & :grade');
    parameters['grade'] = gradeBits([grade]);
  }
  if (weeks) {
    conditions.push('(weeks0 & :weeks0 or weeks1 & :weeks1 or weeks2 & :weeks2)');
    for (const [part, bits] of weekBits(weeks).entries()) parameters[`weeks${part}`] = bits;
  }
  if (centre) {
    conditions.push(`${SQUARED_CHORD} <= :chord`);
    Object.assign(parameters, toVector(centre), { chord: squaredChordOf(radiusKm) });
  }
  return { conditions, parameters };
}

/** All words, each as a prefix. */
function toMatch(words: string): string {
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"*`).join(' AND ');
}
