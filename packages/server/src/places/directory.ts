import { departmentOf, type Place } from '@1eleve1stage/sdk/contract';
import type { Places } from '../ports/index.js';
import { bestRanks } from './best-ranks.js';
import { placeKey, unfinishedKeys } from './fold.js';
import type { PlaceTable } from './table.js';

/** A directory of the communes of a table. */
export function createDirectory(table: PlaceTable): Places {
  const at = (rank: number | undefined): Place | undefined =>
    rank === undefined ? undefined : table.at(rank);
  return {
    get: async (code) => at(table.indexes.codes.exactly(code)[0]),
    suggest: async (q, limit) => suggestRanks(table, q, limit).map(table.at),
    ofAddress: async (postcode, city) => at(rankOfAddress(table, postcode, city)),
  };
}

/**
 * Names that begin as typed, most populous first, then those of which a part does. A commune whose whole
 * name was typed is always among them: Eu and Y are not hidden by larger towns.
 */
function suggestRanks({ indexes, at }: PlaceTable, q: string, limit: number): number[] {
  const keys = unfinishedKeys(q);
  const number = /\b\d+\b/.exec(q)?.[0] ?? '';
  if (keys.length === 0)
    return number === '' ? [] : bestRanks([indexes.postcodes.startingWith(number)], limit);

  // Beside a name, a shorter number is an arrondissement, or a postcode that is still being typed.
  const accept = (rank: number): boolean => number.length !== 5 || at(rank).postcodes.includes(number);
  const isTyped = (rank: number): boolean => keys.includes(placeKey(at(rank).name));
  const [whole, longer, parts] = [
    keys.map(indexes.names.exactly),
    keys.map(indexes.names.startingWith),
    keys.map(indexes.parts.startingWith),
  ];
  const typed = bestRanks(whole, limit, (rank) => isTyped(rank) && accept(rank));
  const named = [...new Set([...typed, ...bestRanks(longer, limit, accept)])]
    .slice(0, limit)
    .sort((a, b) => a - b);
  const others = bestRanks(parts, limit - named.length, (rank) => accept(rank) && !named.includes(rank));
  return [...named, ...others];
}

/** A postcode of the directory decides; one of a CEDEX is in none, then the name does, within the department. */
function rankOfAddress({ indexes, at }: PlaceTable, postcode: string, city: string): number | undefined {
  const under = indexes.postcodes.exactly(postcode);
  const accept = (rank: number): boolean =>
    under.length > 0 ? under.includes(rank) : at(rank).department.code === departmentOf(postcode);
  const key = placeKey(city);
  const named = [indexes.names, indexes.parts].flatMap((index) => bestRanks([index.exactly(key)], 1, accept));
  return named[0] ?? bestRanks([under], 1)[0];
}
