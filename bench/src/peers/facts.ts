import { mondayOf, SECTORS, type Grade, type Week } from '@1eleve1stage/sdk/contract';
import type { Query } from '../queries.ts';
import type { StoredOffer } from '../service.ts';

// What a careful application works out once for each offer, whatever it searches with.

export const TEXT_FIELDS = ['title', 'sector', 'employer', 'city', 'description'] as const;

/** The texts of an offer that words are looked for in. */
export type Texts = Record<(typeof TEXT_FIELDS)[number], string>;

export function textsOf({ content }: StoredOffer): Texts {
  return {
    title: content.title,
    sector: SECTORS[content.sector.code],
    employer: content.employer.name,
    city: content.location.city,
    description: content.description,
  };
}

/** What an offer is filtered by. */
export interface Facts {
  /** The place, on the unit sphere: the square of a chord grows with the distance and costs no trigonometry. */
  x: number;
  y: number;
  z: number;
  grades: number;
  weeks: WeekBits;
  /** Shown to some schools only: nobody here is of one. */
  isReserved: boolean;
}

export function factsOf({ content }: StoredOffer): Facts {
  return {
    ...toVector(content.location),
    grades: gradeBits(content.grades),
    weeks: weekBits(content.weeks),
    isReserved: content.reservedFor !== undefined,
  };
}

const GRADES: Record<Grade, number> = { quatrieme: 1, troisieme: 2, seconde: 4 };

export function gradeBits(grades: readonly Grade[]): number {
  return grades.reduce((bits, grade) => bits | GRADES[grade], 0);
}

/** Weeks as bits: 31 a number, so that JavaScript and SQL can both take them. */
export type WeekBits = [number, number, number];

const WEEK_MS = 7 * 24 * 3_600_000;
const BITS = 31;

/** The weeks to come are those of two school years at most: fewer than 93, so that no two share a bit. */
export function weekBits(weeks: readonly Week[]): WeekBits {
  const bits: WeekBits = [0, 0, 0];
  for (const week of weeks) {
    const at = Math.floor(mondayOf(week).getTime() / WEEK_MS) % (3 * BITS);
    const part = Math.floor(at / BITS) as 0 | 1 | 2; // of 0 to 92
    bits[part] |= 1 << (at % BITS);
  }
  return bits;
}

const RADIANS = Math.PI / 180;
const EARTH_KM = 6371.0088;

export function toVector({ latitude, longitude }: { latitude: number; longitude: number }): {
  x: number;
  y: number;
  z: number;
} {
  const [north, east] = [latitude * RADIANS, longitude * RADIANS];
  return { x: Math.cos(north) * Math.cos(east), y: Math.cos(north) * Math.sin(east), z: Math.sin(north) };
}

/** The square of the chord that is as long as a radius, distances being counted to the metre. */
export function squaredChordOf(radiusKm: number): number {
  return (2 * Math.sin((radiusKm + 0.0005) / (2 * EARTH_KM))) ** 2;
}

/** Degrees around a place that hold everything within a radius. */
export interface Box {
  south: number;
  north: number;
  west: number;
  east: number;
}

export function boxAround({ latitude, longitude }: NonNullable<Query['centre']>, radiusKm: number): Box {
  // A hundredth more than needed: the exact distance is looked at after.
  const height = (radiusKm / (EARTH_KM * RADIANS)) * 1.01;
  const width = height / Math.cos((Math.abs(latitude) + height) * RADIANS);
  return {
    south: latitude - height,
    north: latitude + height,
    west: longitude - width,
    east: longitude + width,
  };
}
