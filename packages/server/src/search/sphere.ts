import type { Position } from '../core/search/rules/geometry.js';

// Points as unit vectors: the square of a chord is five operations, and grows with the distance.

const RADIANS = Math.PI / 180;

/** Mean radius of the Earth, km; that of `distanceKm`. */
const EARTH = 6371.0088;

/** A point on the unit sphere. */
export interface Vector {
  x: number;
  y: number;
  z: number;
}

export function toVector({ latitude, longitude }: Position): Vector {
  const [north, east] = [latitude * RADIANS, longitude * RADIANS];
  return { x: Math.cos(north) * Math.cos(east), y: Math.cos(north) * Math.sin(east), z: Math.sin(north) };
}

/** The distance two points of the unit sphere are apart, in km to the metre, from the square of their chord. */
export function kmOfChord(squaredChord: number): number {
  return Math.round(2 * EARTH * Math.asin(Math.min(1, Math.sqrt(squaredChord) / 2)) * 1000) / 1000;
}

/**
 * The square of the longest chord that is no farther than a radius, distances being counted to the metre.
 *
 * @param radiusKm nothing is within a negative radius or NaN, everything within half the Earth
 */
export function squaredChordOf(radiusKm: number): number {
  if (!(radiusKm >= 0)) return -1;
  const angle = (radiusKm + 0.0005) / EARTH;
  return angle >= Math.PI ? 4.1 : (2 * Math.sin(angle / 2)) ** 2;
}
