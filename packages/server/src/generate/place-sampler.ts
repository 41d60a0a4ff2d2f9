import type { Place } from '@1eleve1stage/sdk/contract';
import type { Random } from './random.js';

/**
 * Draws communes in proportion to their inhabitants.
 *
 * @param places most populous first
 */
export function createPlaceSampler(
  places: readonly Place[],
): (random: Random, minPopulation: number) => Place {
  let inhabitants = 0;
  // Inhabitants of a commune and of all larger ones.
  const upTo = Float64Array.from(places, ({ population }) => (inhabitants += population));

  return (random, minPopulation) => {
    const eligible = firstIndex(places.length, (index) => (places[index]?.population ?? 0) < minPopulation);
    const drawn = random.next() * (upTo[eligible - 1] ?? 0);
    const place = places[firstIndex(eligible, (index) => (upTo[index] ?? 0) > drawn)] ?? places[0];
    if (!place) throw new RangeError('There is no commune to choose from.');
    return place;
  };
}

/** First index below `length` that satisfies a condition all later ones satisfy too; `length` when none does. */
function firstIndex(length: number, isReached: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
