import { RINGS_KM, type OfferQuery, type Place } from '@1eleve1stage/sdk/contract';
import type { Places } from '../../ports/index.js';
import { placesAmong } from './rules/place-words.js';

/** A commune that is named among the words of a search. */
export interface PlaceRead {
  place: Place;
  /** The words without its name. */
  words: string;
}

/** People of a commune whose name alone says where: a smaller one may have the name of anything. */
const LARGE = 10_000;

/** Letters of a smaller one's name, behind words that say where: « à son », « sur eu ». */
const LONG = 4;

/** Half the way around the Earth and more, km: anywhere. */
export const ANYWHERE_KM = 20_100;

/** The commune that the words of a search name, where it asks for no place. */
export async function readPlace(places: Places, query: OfferQuery): Promise<PlaceRead | undefined> {
  const isPlaced = query.place !== undefined || query.latitude !== undefined || query.longitude !== undefined;
  if (query.q === undefined || query.asTyped || isPlaced) return undefined;
  for (const { name, isWhere, rest } of placesAmong(query.q)) {
    const place = await places.named(name);
    const isSure = place && (place.population >= LARGE || (isWhere && name.length >= LONG));
    if (isSure) return { place, words: rest };
  }
  return undefined;
}

/** Radii to look within where nothing is within one: wider and wider, then anywhere. */
export function widerThan(radiusKm: number): number[] {
  return [...RINGS_KM.filter((ring) => ring > radiusKm), ANYWHERE_KM];
}
