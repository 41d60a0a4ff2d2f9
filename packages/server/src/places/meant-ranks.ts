import { MUCH_LARGER, suggestRanks } from './suggest-ranks.js';
import type { PlaceTable } from './table.js';
import { numberIn, readingsOf } from './typed-place.js';

/**
 * The commune that what is typed means, alone; several where nobody can tell which, for whoever asks to choose;
 * none where nothing is like it.
 */
export function meantRanks(table: PlaceTable, typed: string, limit: number): number[] {
  const { ranks, isGuess } = suggestRanks(table, typed, limit);
  const [best, ...others] = isGuess ? ranks : ranks.filter(wholeness(table, typed));
  if (best === undefined) return ranks;
  const people = (rank: number): number => table.at(rank).population;
  const isSmall = (rank: number): boolean => people(best) > MUCH_LARGER * people(rank);
  // Who misspells a name means the town; who writes one may mean a town whose name goes on.
  const isAlone =
    others.every(isSmall) &&
    (isGuess || ranks.every((rank) => others.includes(rank) || people(rank) <= MUCH_LARGER * people(best)));
  return isAlone ? [best] : ranks;
}

/** Tells of which communes a postcode or a name is typed to its end, with its article or without. */
function wholeness(table: PlaceTable, typed: string): (rank: number) => boolean {
  const { at, indexes } = table;
  const keys = readingsOf(table, typed).flatMap((reading) => reading.keys);
  if (keys.length === 0) return (rank) => at(rank).postcodes.includes(numberIn(typed));
  const written = new Set(keys.flatMap((key) => [...indexes.names.exactly(key)]));
  return (rank) => written.has(rank);
}
