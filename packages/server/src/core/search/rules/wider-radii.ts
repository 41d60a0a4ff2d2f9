import { RINGS_KM } from '@1eleve1stage/sdk/contract';

/** Half the way around the Earth and more, km: anywhere. */
export const ANYWHERE_KM = 20_100;

/** Radii to look within where nothing is within one, wider and wider; anywhere comes after them. */
export function widerRadii(radiusKm: number): number[] {
  return RINGS_KM.filter((ring) => ring > radiusKm);
}
