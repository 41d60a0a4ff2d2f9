import { bestRanks } from './best-ranks.js';
import { placeKey } from './fold.js';
import { soundOf } from './sound.js';
import type { PlaceTable } from './table.js';
import { numberIn, readingsOf, type Reading } from './typed-place.js';

/** Communes that answer, best first. */
export interface Answering {
  ranks: number[];
  /** True where none begins as typed, and these only sound so or are a slip away. */
  isGuess: boolean;
}

/**
 * Names that begin as typed, most populous first, then those of which a part does. A commune whose whole name was
 * typed is always among them: Eu and Y are not hidden by larger towns. Where nothing begins so, those that sound the
 * same or are a slip away.
 */
export function suggestRanks(table: PlaceTable, q: string, limit: number): Answering {
  const readings = readingsOf(table, q);
  if (readings.length === 0) {
    const number = numberIn(q);
    const ranks = number === '' ? [] : bestRanks([table.indexes.postcodes.startingWith(number)], limit);
    return { ranks, isGuess: false };
  }
  for (const find of [ranksNamed, ranksMisspelt]) {
    for (const reading of readings) {
      const ranks = find(table, reading, limit);
      if (ranks.length > 0) return { ranks, isGuess: find === ranksMisspelt };
    }
  }
  return { ranks: [], isGuess: false };
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

/** Those that sound the same first, then the nearest. */
function ranksMisspelt({ indexes, at }: PlaceTable, { keys, accept }: Reading, limit: number): number[] {
  const heard = keys.filter((key) => key.length >= SHORTEST_HEARD && key.length <= LONGEST_HEARD);
  const sounds = heard
    .map(soundOf)
    .filter((sound) => sound.length >= SHORTEST_SOUND)
    .map(indexes.sounds.exactly);
  const found = bestRanks(sounds, limit, (rank) => accept(at(rank)));
  const near = keys.flatMap((key) => indexes.names.near(key)).filter(({ rank }) => accept(at(rank)));
  return [...new Set([...found, ...near.map(({ rank }) => rank)])].slice(0, limit);
}
