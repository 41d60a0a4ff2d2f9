import type { Place } from '@1eleve1stage/sdk/contract';
import { remembering } from '../core/base/remember.js';
import type { NamedPlace, Places } from '../ports/index.js';
import { bestRanks } from './best-ranks.js';
import { placeKey, placeWords } from './fold.js';
import { REGIONS } from './regions.js';
import { MUCH_LARGER, suggestRanks } from './suggest-ranks.js';
import { meantRanks } from './meant-ranks.js';
import { departmentsOf } from './typed-place.js';
import type { PlaceTable } from './table.js';

/** A directory of the communes of a table. */
export function createDirectory(table: PlaceTable): Places {
  const at = (rank: number | undefined): Place | undefined =>
    rank === undefined ? undefined : table.at(rank);
  // Searches ask for it with what many type.
  const namedLand = remembering({ most: 1000, longest: 100 }, (name): Land | undefined => {
    const land = landIn(name);
    return land === undefined ? rankNamed(table, name) : landOf(table, land);
  });
  const named = (name: string): NamedPlace | undefined => {
    const land = namedLand(name);
    return land && { place: table.at(land.rank), ...(land.reachKm && { reachKm: land.reachKm }) };
  };
  const departments = table.departments.map(({ code, name }) => ({ code, name }));
  return {
    departments: async () => departments,
    get: async (code) => at(table.indexes.codes.exactly(code)[0]),
    suggest: async (q, limit) => suggestRanks(table, q, limit).ranks.map(table.at),
    named: async (name) => named(name),
    meant: async (typed, limit) => meantRanks(table, typed, limit).map(table.at),
    ofAddress: async (postcode, city) => at(rankOfAddress(table, postcode, city)),
  };
}

/**
 * The most populous commune of a whole name, if it is much larger than others of the name, and a department or a region
 * of the name has none that is much larger: La Réunion is an island.
 */
function rankNamed(table: PlaceTable, name: string): Land | undefined {
  const { indexes, at } = table;
  const key = placeKey(name);
  const ranks = bestRanks([indexes.names.exactly(key)], 2, (rank) => placeKey(at(rank).name) === key);
  const [largest, second] = ranks.map((rank) => at(rank).population);
  const other = isLandAlone(name) ? landOf(table, name) : undefined;
  const [rank] = ranks;
  if (rank === undefined || largest === undefined) return other;
  if (MUCH_LARGER * (second ?? 0) > largest) return other;
  return other && at(other.rank).population > MUCH_LARGER * largest ? other : { rank };
}

/** Letters of a department's name that is no word of the language: « cher », « lot ». */
const SHORTEST_LAND = 5;

/** What a land is named behind: « en Vendée », « dans le 06 ». */
const IN_LAND = /^(?:en|dans(?:\s+(?:le|la|les|l)\b)?)['’\s]+/i;

/** A department by its number, Corsica's two and those overseas among them; a postcode. */
const NUMBER = /^(?:\d{2}|2[ab]|97\d)$/i;
const POSTCODE = /^\d{5}$/;

/** The land that a name says it is in; undefined where it says none. */
function landIn(name: string): string | undefined {
  return IN_LAND.test(name) ? name.replace(IN_LAND, '') : undefined;
}

/** True for a land's name that is sure to be one wherever it stands. */
function isLandAlone(name: string): boolean {
  return (
    NUMBER.test(name) ||
    POSTCODE.test(name) ||
    SHORTEST_LAND <= placeKey(name).length ||
    REGION_CODES.has(placeKey(name))
  );
}

const REGION_CODES = new Map(REGIONS.map(([name, code]) => [placeKey(name), code]));

/** The rank of the most populous commune of a land, and how far the land reaches from it. */
interface Land {
  rank: number;
  reachKm?: number;
}

/** Half of how wide most departments and regions are, and a little more: the largest town is seldom in the middle. */
const DEPARTMENT_KM = 50;
const REGION_KM = 120;

/** The department, the region or the postcode of a whole name or number. */
function landOf({ departments, size, at, indexes }: PlaceTable, name: string): Land | undefined {
  const key = placeKey(name);
  const region = REGION_CODES.get(key);
  if (region !== undefined) return landAt(indexes.codes.exactly(region)[0], REGION_KM);
  if (POSTCODE.test(name)) return landAt(bestRanks([indexes.postcodes.exactly(name)], 1)[0]);
  const number = NUMBER.test(name) ? name.toUpperCase() : undefined;
  const code = departments.find((one) =>
    number === undefined ? one.keys.includes(key) : one.code === number,
  )?.code;
  if (code === undefined) return undefined;
  for (let rank = 0; rank < size; rank += 1)
    if (at(rank).department.code === code) return landAt(rank, DEPARTMENT_KM);
  return undefined;
}

function landAt(rank: number | undefined, reachKm?: number): Land | undefined {
  return rank === undefined ? undefined : { rank, ...(reachKm && { reachKm }) };
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
