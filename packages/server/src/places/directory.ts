import type { Place } from '@1eleve1stage/sdk/contract';
import { remembering } from '../core/base/remember.js';
import type { Places } from '../ports/index.js';
import { bestRanks } from './best-ranks.js';
import { placeKey, placeWords } from './fold.js';
import { MUCH_LARGER, suggestRanks } from './suggest-ranks.js';
import { meantRanks } from './meant-ranks.js';
import { departmentsOf } from './typed-place.js';
import type { PlaceTable } from './table.js';

/** A directory of the communes of a table. */
export function createDirectory(table: PlaceTable): Places {
  const at = (rank: number | undefined): Place | undefined =>
    rank === undefined ? undefined : table.at(rank);
  // Searches ask for it with what many type.
  const namedRank = remembering(
    { most: 1000, longest: 100 },
    (name) => rankNamed(table, name) ?? rankOfDepartment(table, name),
  );
  return {
    get: async (code) => at(table.indexes.codes.exactly(code)[0]),
    suggest: async (q, limit) => suggestRanks(table, q, limit).ranks.map(table.at),
    named: async (name) => at(namedRank(name)),
    meant: async (typed, limit) => meantRanks(table, typed, limit).map(table.at),
    ofAddress: async (postcode, city) => at(rankOfAddress(table, postcode, city)),
  };
}

/**
 * The most populous commune of a whole name, if it is much larger than others of the name, and a department of the name
 * has none that is much larger: La Réunion is an island.
 */
function rankNamed(table: PlaceTable, name: string): number | undefined {
  const { indexes, at } = table;
  const key = placeKey(name);
  const ranks = bestRanks([indexes.names.exactly(key)], 2, (rank) => placeKey(at(rank).name) === key);
  const [largest, second] = ranks.map((rank) => at(rank).population);
  if (largest === undefined || MUCH_LARGER * (second ?? 0) > largest) return undefined;
  const other = rankOfDepartment(table, name);
  return other !== undefined && at(other).population > MUCH_LARGER * largest ? other : ranks[0];
}

/** Letters of a department's name that is no word of the language: « cher », « lot ». */
const SHORTEST_DEPARTMENT = 5;

/** The most populous commune of the department of a whole name. */
function rankOfDepartment({ departments, size, at }: PlaceTable, name: string): number | undefined {
  const key = placeKey(name);
  if (key.length < SHORTEST_DEPARTMENT) return undefined;
  const code = departments.find(({ keys }) => keys.includes(key))?.code;
  if (code === undefined) return undefined;
  for (let rank = 0; rank < size; rank += 1) if (at(rank).department.code === code) return rank;
  return undefined;
}

/** A postcode of the directory decides; one of a CEDEX is in none, then the name does, within the department. */
function rankOfAddress(table: PlaceTable, postcode: string, city: string): number | undefined {
  const { indexes, at } = table;
  const under = indexes.postcodes.exactly(postcode);
  const departments = departmentsOf(postcode);
  const accept = (rank: number): boolean =>
    under.length > 0 ? under.includes(rank) : departments.includes(at(rank).department.code);
  const named = rankOfName(table, placeKey(city), accept);
  return named ?? bestRanks([under], 1)[0] ?? rankOfLabel(table, placeWords(city), accept);
}

function rankOfName(
  { indexes }: PlaceTable,
  key: string,
  accept: (rank: number) => boolean,
): number | undefined {
  const [name] = bestRanks([indexes.names.exactly(key)], 1, accept);
  return name ?? bestRanks([indexes.parts.exactly(key)], 1, accept)[0];
}

/** The rank of a CEDEX by its name: a commune and its quarter (« Lyon Part-Dieu »), or the first words of its name. */
function rankOfLabel(
  table: PlaceTable,
  words: readonly string[],
  accept: (rank: number) => boolean,
): number | undefined {
  const { indexes, at } = table;
  const label = words.join('');
  if (label === '') return undefined;
  const isBegun = (rank: number): boolean =>
    accept(rank) && words.every((word, index) => placeWords(at(rank).name)[index] === word);
  const [begun] = bestRanks([indexes.names.startingWith(label)], 1, isBegun);
  if (begun !== undefined) return begun;
  for (let end = words.length - 1; end > 0; end -= 1) {
    const rank = rankOfName(table, words.slice(0, end).join(''), accept);
    if (rank !== undefined) return rank;
  }
  return undefined;
}
