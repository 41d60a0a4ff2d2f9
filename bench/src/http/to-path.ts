import type { Query } from '../queries.ts';

export function toPath({ words, centre, radiusKm, grade, weeks }: Query): string {
  const parameters = new URLSearchParams({
    ...(words !== undefined && { q: words }),
    ...(centre && { latitude: String(centre.latitude), longitude: String(centre.longitude) }),
    ...(centre && { radiusKm: String(radiusKm) }),
    ...(grade && { grade }),
    ...(weeks && { weeks: weeks.join(',') }),
  });
  return `/v1/offers?${parameters.toString()}`;
}
