import type { Query } from '../queries.ts';

/** The path of a search at the service. */
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

/** The whole request for a search, as it goes over the wire. */
export function toRequest(query: Query): string {
  return getRequest(toPath(query));
}

/** @param headers lines that each end with CR and LF */
export function getRequest(path: string, headers = ''): string {
  return `GET ${path} HTTP/1.1\r\nhost: localhost\r\n${headers}\r\n`;
}
