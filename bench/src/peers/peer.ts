import type { Query } from '../queries.ts';
import type { StoredOffer } from '../service.ts';

/** Something that searches offers. */
export interface Peer {
  build(offers: AsyncIterable<StoredOffer>): Promise<void>;
  /** The exact number of offers that answer, and the first twenty as they would be shown. */
  search(query: Query): Answer | Promise<Answer>;
}

export interface Answer {
  total: number;
  page: readonly unknown[] | Uint8Array;
}

export const PAGE = 20;

/** Great-circle distance, km, as an application would write it. */
export function kmBetween(
  a: { latitude: number; longitude: number },
  b: { latitude: number; longitude: number },
): number {
  const rad = Math.PI / 180;
  const height = Math.sin(((b.latitude - a.latitude) * rad) / 2) ** 2;
  const width = Math.sin(((b.longitude - a.longitude) * rad) / 2) ** 2;
  const chord = height + Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * width;
  return 12_742.0176 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** What an application keeps of an offer to filter it and show it beside a library that only searches words. */
export interface Document {
  id: number;
  title: string;
  sector: string;
  employer: string;
  city: string;
  description: string;
  latitude: number;
  longitude: number;
  grades: readonly string[];
  weeks: readonly string[];
}

export function toDocument(id: number, { content }: StoredOffer, sector: string): Document {
  return {
    id,
    title: content.title,
    sector,
    employer: content.employer.name,
    city: content.location.city,
    description: content.description,
    latitude: content.location.latitude,
    longitude: content.location.longitude,
    grades: content.grades,
    weeks: content.weeks,
  };
}

/** The filters that a library of words leaves to its application. */
export function passes(document: Document, { centre, radiusKm, grade, weeks }: Query): boolean {
  return (
    (!grade || document.grades.includes(grade)) &&
    (!weeks || document.weeks.some((week) => (weeks as readonly string[]).includes(week))) &&
    (!centre || kmBetween(centre, document) <= radiusKm)
  );
}

/** The first of those found: nearest where there is a place, as they came elsewhere. */
export function firstPage(found: readonly Document[], { centre }: Query): Document[] {
  if (!centre) return found.slice(0, PAGE);
  return found
    .map((document) => ({ document, km: kmBetween(centre, document) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, PAGE)
    .map(({ document }) => document);
}
