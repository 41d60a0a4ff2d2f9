import type { OfferQuery, Place } from '@1eleve1stage/sdk/contract';
import type { Places } from '../../ports/index.js';
import { remembering } from '../base/remember.js';
import { placesAmong } from './rules/place-words.js';

/** A commune that is named among the words of a search. */
export interface PlaceRead {
  place: Place;
  /** The words without its name. */
  words: string;
  /** How far is looked at least, where the name is that of a land. */
  reachKm?: number;
}

/** One search asks for them again for each of its ways out, and many type the same. */
const placesOf = remembering({ most: 1000, longest: 100 }, placesAmong);

/** The commune that the words of a search name, where it asks for no place. */
export async function readPlace(places: Places, query: OfferQuery): Promise<PlaceRead | undefined> {
  const isPlaced = query.place !== undefined || query.latitude !== undefined || query.longitude !== undefined;
  if (query.q === undefined || query.asTyped || isPlaced) return undefined;
  for (const { name, least, rest } of placesOf(query.q)) {
    const named = await places.named(name);
    if (named && named.place.population >= least) return { ...named, words: rest };
  }
  return undefined;
}
