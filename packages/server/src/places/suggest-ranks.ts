import { bestRanks } from './best-ranks.js';
import { placeKey } from './fold.js';
import { soundOf } from '../core/search/rules/sound.js';
import type { PlaceTable } from './table.js';
import { numberIn, readingsOf, type Reading } from './typed-place.js';

/** How many times as many people must live in one commune for it to count before another. */
export const MUCH_LARGER = 5;

/** Communes that answer, best first. */
export interface Answering {
  ranks: number[];
  /** True where none begins as typed, and these only sound so or are a slip away. */
  isGuess: boolean;
}

/**
 * Names that begin as typed, most populous first, then those of which a part does. A commune whose whole name was
 * typed is always among them: Eu and Y are not hidden by larger towns. Where nothing begins so, those that sound the
 * same or are a slip away; where only much smaller ones do, these come first.
 */
export function suggestRanks(table: PlaceTable, q: string, limit: number): Answering {
  const readings = readingsOf(table, q);
  if (readings.length === 0) {
    const number = numberIn(q);
    const ranks = number === '' ? [] : bestRanks([table.indexes.postcodes.startingWith(number)], limit);
    return { ranks, isGuess: false };
  }
  for (const reading of readings) {
    const named = ranksNamed(table, reading, limit);
    if (named.length === 0) continue;
    return { ranks: [...larger(table, reading, named), ...named].slice(0, limit), isGuess: false };
  }
  for (const reading of readings) {
    const ranks = ranksMisspelt(table, reading, limit);
    if (ranks.length > 0) return { ranks, isGuess: true };
  }
  return { ranks: [], isGuess: false };
}

/**
 * The commune much larger than those that begin as typed whose whole name is one slip away or sounds so: « toulouze » begins
 * Toulouzette, and means Toulouse. None where the whole name of one was typed, or too little to be told.
 */
function larger(table: PlaceTable, { keys, accept }: Reading, named: readonly number[]): number[] {
  const { at } = table;
  if (named.some((rank) => keys.includes(placeKey(at(rank).name)))) return [];
  const people = MUCH_LARGER * Math.max(...named.map((rank) => at(rank).population));
  const long = keys.filter((key) => key.length >= SHORTEST_HEARD);
  const near = ranksMisspelt(table, { keys: long, accept }, CANDIDATES, ONE_SLIP);
  return bestRanks([near], 1, (rank) => at(rank).population > people);
}

function ranksNamed({ indexes, at }: PlaceTable, reading: Reading, limit: number): number[] {
  const { keys } = reading;
  const accept = (rank: number): boolean => reading.accept(at(rank));
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

/** Letters of a name that is written by ear: a shorter one sounds like anything. */
const SHORTEST_HEARD = 5;
const LONGEST_HEARD = 40;

const SHORTEST_SOUND = 3;

/** Cost of one slip in a whole name, as `near` counts. */
const ONE_SLIP = 2;

/** Misspelt names that are looked at for a large one. */
const CANDIDATES = 50;

/** Those that sound the same first, then the nearest; no further than `farthest`, as `near` counts. */
function ranksMisspelt(
  { indexes, at }: PlaceTable,
  { keys, accept }: Reading,
  limit: number,
  farthest = Infinity,
): number[] {
  const heard = keys.filter((key) => key.length >= SHORTEST_HEARD && key.length <= LONGEST_HEARD);
  const sounds = heard
    .map(soundOf)
    .filter((sound) => sound.length >= SHORTEST_SOUND)
    .map(indexes.sounds.exactly);
  const found = bestRanks(sounds, limit, (rank) => accept(at(rank)));
  const near = keys
    .flatMap((key) => indexes.names.near(key))
    .filter(({ rank, cost }) => cost <= farthest && accept(at(rank)));
  return [...new Set([...found, ...near.map(({ rank }) => rank)])].slice(0, limit);
}
