import * as z from 'zod/mini';
import { InseeCode, Latitude, Longitude } from './geography.js';
import { Grade } from './grades.js';
import { Offer } from './offer.js';
import { Uai } from './school.js';
import { SectorCode } from './sectors.js';
import { Week } from './weeks.js';

export const SORTS = ['recommended', 'distance', 'relevance', 'newest'] as const;

/** Radius used when a place is given without one, in km. */
export const DEFAULT_RADIUS_KM = 20;

/** What to search. All criteria hold at once; within a list, any value matches. */
export const OfferQuery = z.strictObject({
  /** Words, each matched as a prefix, accents ignored, over title, sector, employer, city and description. */
  q: z.optional(z.string().check(z.maxLength(200))),
  /** Centre of the search, degrees; with `longitude`. */
  latitude: z.optional(Latitude),
  longitude: z.optional(Longitude),
  /** Centre of the search as a commune's INSEE code; ignored when a position is given. */
  place: z.optional(InseeCode),
  /** Great-circle distance, 1 to 100 km; 20 unless told. */
  radiusKm: z.optional(z.number().check(z.gte(1), z.lte(100))),
  grade: z.optional(Grade),
  /** Offers that take place in at least one of these weeks. */
  weeks: z.optional(z.array(Week).check(z.maxLength(60))),
  sectors: z.optional(z.array(SectorCode).check(z.maxLength(51))),
  /** Name of an employer, case and accents ignored. */
  employer: z.optional(z.string().check(z.maxLength(150))),
  isPublic: z.optional(z.boolean()),
  /** Only offers that are accessible in a wheelchair. */
  wheelchair: z.optional(z.boolean()),
  /** UAI of the pupil's school: shows, first, the offers reserved for it; without it they are hidden. */
  school: z.optional(Uai),
  /**
   * `recommended` unless told where there is a place: distance stretched by the pupils who wait for
   * each remaining seat; `relevance` with words only; else `newest`.
   */
  sort: z.optional(z.enum(SORTS)),
  /** Offers a page, 1 to 100; 20 unless told. */
  limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  /** `nextCursor` of the page before. */
  cursor: z.optional(z.string().check(z.maxLength(500))),
});
export type OfferQuery = z.infer<typeof OfferQuery>;

export const FoundOffer = z.object({
  ...Offer.shape,
  /** Distance from the place searched, in km; absent without a place. */
  distanceKm: z.optional(z.number()),
});
export type FoundOffer = z.infer<typeof FoundOffer>;

export const OfferPage = z.object({
  offers: z.array(FoundOffer),
  /** Number of offers over all pages, exact. */
  total: z.number(),
  /** Null on the last page. */
  nextCursor: z.nullable(z.string()),
});
export type OfferPage = z.infer<typeof OfferPage>;
