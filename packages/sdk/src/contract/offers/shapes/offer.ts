import * as z from 'zod/mini';
import { Grade, Week } from '../../base/values.js';
import { OfferId } from '../../base/ids.js';
import { AreaCode, Latitude, Longitude } from '../../places/shapes.js';
import { Sector } from '../../sectors/shapes.js';
import { OfferPublisher } from './publisher.js';
import { Schedule } from './schedule.js';

/** An internship as a list of results shows it: what a pupil chooses by, light enough for a slow network. */
export const OfferSummary = z.object({
  id: OfferId,
  title: z.string(),
  employer: z.object({
    name: z.string(),
    /** State, territorial or hospital service. */
    isPublic: z.boolean(),
  }),
  /** Who published it: the employer itself, or whoever relays it. */
  publisher: OfferPublisher,
  sector: Sector,
  grades: z.array(Grade),
  weeks: z.array(Week),
  seats: z.object({ total: z.number(), remaining: z.number() }),
  location: z.object({
    postcode: z.string(),
    city: z.string(),
    /** Department code: `35`, `2A`, `974`. */
    department: z.string(),
    latitude: Latitude,
    longitude: Longitude,
    /** True when the position is the commune's, not the street's. */
    isApproximate: z.boolean(),
  }),
  accessibility: z.object({ wheelchair: z.boolean() }),
  reservedFor: z.object({
    /** For pupils of REP and REP+ collèges. */
    rep: z.boolean(),
    /** For pupils of schools in a priority neighbourhood. */
    qpv: z.boolean(),
    /** For pupils of schools that the publisher chose; which ones is not public. */
    schools: z.boolean(),
    /** For pupils whose school is in one of these communes or departments, by code; absent where there is none. */
    places: z.optional(z.array(AreaCode)),
  }),
  /** Where to apply, when the publisher takes applications on its own page. */
  permalink: z.optional(z.string()),
  publishedAt: z.iso.datetime(),
});
export type OfferSummary = z.infer<typeof OfferSummary>;

/** An internship as everybody sees it, whole. */
export const Offer = z.object({
  ...OfferSummary.shape,
  description: z.string(),
  employer: z.object({
    ...OfferSummary.shape.employer.shape,
    description: z.optional(z.string()),
    website: z.optional(z.string()),
  }),
  location: z.object({ ...OfferSummary.shape.location.shape, street: z.optional(z.string()) }),
  schedule: z.optional(Schedule),
  lunchBreak: z.optional(z.string()),
  /** Noise, standing, weather, clothes… */
  workingConditions: z.optional(z.string()),
  accessibility: z.object({
    ...OfferSummary.shape.accessibility.shape,
    note: z.optional(z.string()),
  }),
  updatedAt: z.iso.datetime(),
});
export type Offer = z.infer<typeof Offer>;
