import * as z from 'zod/mini';
import {
  FIRST_SCHOOL_YEAR,
  LAST_SCHOOL_YEAR,
  LEAST_RADIUS_KM,
  LONGEST_EMPLOYER,
  LONGEST_WORDS,
  MOST_A_PAGE,
  MOST_RADIUS_KM,
} from '../../../rules/search-limits.js';
import { SORTS } from '../../../rules/sorts.js';
import { Grade, Week } from '../../base/values.js';
import { searchedWords } from '../../base/text.js';
import { InseeCode, Latitude, Longitude, Place } from '../../places/shapes.js';
import { Uai } from '../../schools/shapes.js';
import { SectorCode } from '../../sectors/shapes.js';
import { OfferSummary } from './offer.js';
import { PublisherScope } from './publisher.js';

/** Characters of a cursor; words that were mended are in it. */
const LONGEST_CURSOR = 1000;

/** Properties that offers can be counted by, under the name of the parameter that filters by each. */
export const FACETS = ['sectors', 'grade', 'weeks', 'isPublic', 'radiusKm'] as const;
export type FacetName = (typeof FACETS)[number];

/** A school year, named by the year of its June: 2028 is 2027-2028. */
export const SchoolYear = z.int().check(z.gte(FIRST_SCHOOL_YEAR), z.lte(LAST_SCHOOL_YEAR));

/** Criteria of a search. All hold at once; within a list, any value matches. */
export const OfferQuery = z.strictObject({
  /**
   * Words, accents ignored, over title, employer, sector, city and description: their inflections, what offers say for
   * them, words they begin. A commune among them is the place, unless one is asked for.
   */
  q: z.optional(searchedWords(LONGEST_WORDS)),
  /** Words as they are typed, all of them: none is mended, left out, or read as a place (see `Interpretation`). */
  asTyped: z.optional(z.boolean()),
  /** Centre of the search, degrees; with `longitude`. */
  latitude: z.optional(Latitude),
  longitude: z.optional(Longitude),
  /** Centre of the search as a commune's INSEE code; ignored when a position is given. */
  place: z.optional(InseeCode),
  /** Great-circle distance, 1 to 100 km; 20 unless told. */
  radiusKm: z.optional(z.number().check(z.gte(LEAST_RADIUS_KM), z.lte(MOST_RADIUS_KM))),
  grade: z.optional(Grade),
  /**
   * Offers that have a week to come in this school year; in the present one unless told, which switches on 1 July.
   * Where `weeks` are asked for, they decide, and this is not read.
   */
  year: z.optional(SchoolYear),
  /** Offers that take place in at least one of these weeks, of whichever school year. */
  weeks: z.optional(z.array(Week).check(z.maxLength(60))),
  sectors: z.optional(z.array(SectorCode).check(z.maxLength(51))),
  /** Whose offers; with `me`, a key is needed. */
  publisher: z.optional(PublisherScope),
  /**
   * A name of an employer, case and accents ignored: a search by words, which any publisher's offer of that name
   * answers. Whose offers a site shows, `publisher` says.
   */
  employer: z.optional(searchedWords(LONGEST_EMPLOYER)),
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
  limit: z.optional(z.int().check(z.gte(1), z.lte(MOST_A_PAGE))),
  /** `nextCursor` of the page before: words are read as they were there. */
  cursor: z.optional(z.string().check(z.maxLength(LONGEST_CURSOR))),
  /** Properties to count the offers by; `radiusKm` only where there is a place. */
  facets: z.optional(z.array(z.enum(FACETS)).check(z.maxLength(FACETS.length))),
});
export type OfferQuery = z.infer<typeof OfferQuery>;

export const FoundOffer = z.object({
  ...OfferSummary.shape,
  /** Distance from the place searched, in km; absent without a place. */
  distanceKm: z.optional(z.number()),
});
export type FoundOffer = z.infer<typeof FoundOffer>;

const countsOf = <Value extends z.ZodMiniType>(value: Value) =>
  z.optional(z.array(z.object({ value, total: z.number() })));

/**
 * Numbers of offers by value, as if the filter of that name were off and all others on; `weeks` are of
 * every school year. Values without an offer are left out. Those of `radiusKm` are rings (see `RINGS_KM`): each counts the offers farther than
 * the value before it and no farther than its own.
 */
export const Facets = z.object({
  sectors: countsOf(SectorCode),
  grade: countsOf(Grade),
  weeks: countsOf(Week),
  isPublic: countsOf(z.boolean()),
  radiusKm: countsOf(z.number()),
});
export type Facets = z.infer<typeof Facets>;

/** Filters that a search which finds nothing may do without, or widen. */
export const LOOSENABLE = [
  'q',
  'radiusKm',
  'place',
  'weeks',
  'sectors',
  'grade',
  'employer',
  'isPublic',
  'wheelchair',
  'year',
] as const;

/** A way out of a search that finds nothing. */
export const LooserSearch = z.object({
  /**
   * The filter that is dropped, or widened where it is the radius or words. `place` is all of France, proposed
   * where no wider radius finds anything; `year` is the next school year, or the present one where another was asked.
   */
  loosen: z.enum(LOOSENABLE),
  /** Offers it would find, at least 1. */
  total: z.number(),
  /** The search to send instead, whole. */
  query: OfferQuery,
});
export type LooserSearch = z.infer<typeof LooserSearch>;

/** How words were read otherwise than typed. `asTyped` is the way back. */
export const Interpretation = z.object({
  /** Words that no offer had, and what was searched instead, as offers write it. */
  mended: z.array(z.object({ typed: z.string(), read: z.string() })),
  /** The words that count, as people write them; empty where none does. */
  kept: z.string(),
  /**
   * Words, as typed, that no offer had beside the others: the offers have those kept in their title, sector or
   * employer.
   */
  leftOut: z.array(z.string()),
  /** Read among the words, where no place was asked for; without a radius where nothing is near. */
  place: z.optional(z.object({ ...Place.shape, radiusKm: z.optional(z.number()) })),
  /** Signs that mean nothing here. */
  unread: z.array(z.string()),
});
export type Interpretation = z.infer<typeof Interpretation>;

export const OfferPage = z.object({
  offers: z.array(FoundOffer),
  /** Number of offers over all pages, exact. */
  total: z.number(),
  /** Null on the last page. */
  nextCursor: z.nullable(z.string()),
  /** Those asked for. */
  facets: z.optional(Facets),
  /** Absent where words were read as typed, or none were. */
  interpretation: z.optional(Interpretation),
  /** Where nothing is found: what to loosen, the filter that costs most first, the place last. */
  suggestions: z.optional(z.array(LooserSearch)),
});
export type OfferPage = z.infer<typeof OfferPage>;

/** A meaning that the words typed so far may have. */
export const OfferCompletion = z.object({
  /** A word of titles, a job as a title names it, or a sector. */
  kind: z.enum(['word', 'job', 'sector']),
  /** As it is written in offers. */
  text: z.string(),
  /** Offers online that it finds, at least 1. */
  total: z.number(),
  /** The search to send. */
  query: z.object({ q: z.optional(z.string()), sectors: z.optional(z.array(SectorCode)) }),
});
export type OfferCompletion = z.infer<typeof OfferCompletion>;
