/** A point on Earth, degrees, WGS 84. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** Mean radius of the Earth, km. */
const EARTH = 6371.0088;
const RADIANS = Math.PI / 180;

/** Great-circle distance, km, to the metre: equal distances compare as equal. */
export function distanceKm(a: Position, b: Position): number {
  const height = Math.sin(((b.latitude - a.latitude) * RADIANS) / 2) ** 2;
  const width = Math.sin(((b.longitude - a.longitude) * RADIANS) / 2) ** 2;
  const chord = height + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * width;
  return Math.round(2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord))) * 1000) / 1000;
}

export interface Box {
  south: number;
  north: number;
  west: number;
  east: number;
}

/** The whole Earth. */
export const EVERYWHERE: Box = { south: -90, north: 90, west: -180, east: 180 };

/** A margin for rounding, about 10 cm, so that the box never cuts what the exact distance keeps. */
const MARGIN = 1e-6;

/** A box that holds every point within the radius; all longitudes where it would pass a pole or the antimeridian. */
export function boxAround(centre: Position, radiusKm: number): Box {
  const angle = radiusKm / EARTH;
  const height = angle / RADIANS + MARGIN;
  const south = Math.max(-90, centre.latitude - height);
  const north = Math.min(90, centre.latitude + height);
  const narrowing = Math.cos(centre.latitude * RADIANS);
  const width = Math.asin(Math.min(1, Math.sin(Math.min(angle, Math.PI / 2)) / narrowing)) / RADIANS + MARGIN;
  const west = centre.longitude - width;
  const east = centre.longitude + width;
  const isWhole = south > -90 && north < 90 && west >= -180 && east <= 180;
  return isWhole ? { south, north, west, east } : { ...EVERYWHERE, south, north };
}

/**
 * How far east and west a circle reaches on a parallel, in degrees of longitude; NaN where it does not get there
 * or covers all of it.
 */
export function reachAt(latitude: number, centre: Position, radiusKm: number): number {
  const [north, middle] = [latitude * RADIANS, centre.latitude * RADIANS];
  const height = Math.cos(radiusKm / EARTH) - Math.sin(north) * Math.sin(middle);
  return Math.acos(height / (Math.cos(north) * Math.cos(middle))) / RADIANS;
}
