import { RINGS_KM, type OfferQuery, type Place } from '@1eleve1stage/sdk/contract';
import type { Places } from '../../ports/index.js';
import { placesAmong } from './rules/place-words.js';

/** A commune that is named among the words of a search. */
export interface PlaceRead {
  place: Place;
  /** The words without its name. */
  words: string;
}

/** Half the way around the Earth and more, km: anywhere. */
export const ANYWHERE_KM = 20_100;

/** The commune that the words of a search name, where it asks for no place. */
export async function readPlace(places: Places, query: OfferQuery): Promise<PlaceRead | undefined> {
  const isPlaced = query.place !== undefined || query.latitude !== undefined || query.longitude !== undefined;
  if (query.q === undefined || query.asTyped || isPlaced) return undefined;
  for (const { name, least, rest } of placesAmong(query.q)) {
    const place = await places.named(name);
    if (place && place.population >= least) return { place, words: rest };
  }
  return undefined;
}

/** Radii to look within where nothing is within one: wider and wider, then anywhere. */
export function widerThan(radiusKm: number): number[] {
  return [...RINGS_KM.filter((ring) => ring > radiusKm), ANYWHERE_KM];
}
