import * as z from 'zod/mini';
import { isLyceeGrade } from '../../../rules/grades.js';
import { checkHours } from '../../../rules/check-hours.js';
import { isWeekAllowed } from '../../../rules/school-year.js';
import { Grade, Week } from '../../base/values.js';
import { RemoteId, Siret } from '../../base/ids.js';
import { PhoneNumber } from '../../base/phone.js';
import { EmailAddress, oneLine, plainText, properName, webAddress } from '../../base/text.js';
import { Offer } from '../../offers/shapes/offer.js';
import { Schedule } from '../../offers/shapes/schedule.js';
import { AreaCode, Latitude, Longitude, Postcode } from '../../places/shapes.js';
import { Uai } from '../../schools/shapes.js';
import { SectorCode } from '../../sectors/shapes.js';

/** States a publisher sets. */
export const WRITABLE_OFFER_STATES = ['draft', 'published', 'unpublished'] as const;

/**
 * All states; `full` and `expired` are computed from seats and weeks. `waiting` is published by an organisation that a
 * moderator has to approve first, `paused` is published and ends by itself.
 */
export const OFFER_STATES = [
  ...WRITABLE_OFFER_STATES,
  ...(['waiting', 'paused', 'full', 'expired', 'removed'] as const),
] as const;
export const OfferState = z.enum(OFFER_STATES);
export type OfferState = z.infer<typeof OfferState>;

/**
 * Why pupils find an offer in no search; `refused` where a moderator asks for a correction, `hidden` where whoever runs
 * the service took it down.
 */
export const NOT_SHOWN_REASONS = [
  'draft',
  'unpublished',
  'waiting',
  'refused',
  'paused',
  'full',
  'expired',
  'hidden',
  'removed',
] as const;
export type NotShownReason = (typeof NOT_SHOWN_REASONS)[number];

/** What as many applications came for as a publisher wishes. */
export const PERIODS = ['week', 'month'] as const;
export type Period = (typeof PERIODS)[number];

/** Whether pupils find an offer by a search, and if not why. A service of later may have other reasons. */
export const Visibility = z.union([
  z.object({ shown: z.literal(true) }),
  z.object({
    shown: z.literal(false),
    reason: z.enum(NOT_SHOWN_REASONS),
    /** When a pause ends by itself. */
    until: z.optional(z.iso.datetime()),
    /**
     * Present where the pause began by itself: as many applications came as its publisher wishes for a week, or for a
     * month (see `monthlyCap`).
     */
    enoughFor: z.optional(z.enum(PERIODS)),
  }),
]);
export type Visibility = z.infer<typeof Visibility>;

/** Never public. Told to a pupil who has taken a seat, and to the legal representative. */
const Contact = z.strictObject({
  name: z.optional(properName(1, 150)),
  /** Where candidates are announced. */
  email: EmailAddress,
  phone: z.optional(PhoneNumber),
});

const offerFields = {
  title: oneLine(1, 150),
  description: plainText(10, 1500),
  employer: z.strictObject({
    name: oneLine(1, 150),
    description: z.optional(plainText(1, 1500)),
    website: z.optional(webAddress(560)),
    isPublic: z.boolean(),
    /** Never public. */
    siret: z.optional(Siret),
  }),
  /** One of the 51 sectors, by its code. */
  sector: z.strictObject({ code: SectorCode }),
  grades: z.array(Grade).check(z.minLength(1), z.maxLength(3), unique()),
  weeks: z.array(Week).check(z.minLength(1), z.maxLength(104), unique()),
  /** Pupils the offer can host, 1 to 6000. */
  seats: z.strictObject({ total: z.int().check(z.gte(1), z.lte(6000)) }),
  /**
   * Applications a calendar month that are wished at most, 1 to 6000, a quarter of them a week, rounded up: the one that
   * makes them enough pauses the offer until Monday, or the first of the month. Never public.
   */
  monthlyCap: z.optional(z.int().check(z.gte(1), z.lte(6000))),
  location: z
    .strictObject({
      street: z.optional(oneLine(1, 200)),
      postcode: Postcode,
      city: properName(1, 50),
      /** Without a position, the commune's own is used and said to be approximate. */
      latitude: z.optional(Latitude),
      longitude: z.optional(Longitude),
    })
    .check(z.superRefine(checkPosition)),
  schedule: z.optional(Schedule),
  lunchBreak: z.optional(plainText(8, 250)),
  workingConditions: z.optional(plainText(10, 1000)),
  accessibility: z.optional(
    z.strictObject({ wheelchair: z.boolean(), note: z.optional(plainText(10, 1000)) }),
  ),
  reservedFor: z.optional(
    z.strictObject({
      rep: z.optional(z.boolean()),
      qpv: z.optional(z.boolean()),
      /** Schools by UAI. Never public. */
      schools: z.optional(z.array(Uai).check(z.maxLength(500), unique())),
      /** Communes and departments that a pupil's school is in, by code. Public. */
      places: z.optional(z.array(AreaCode).check(z.maxLength(100), unique())),
    }),
  ),
  permalink: z.optional(webAddress(200)),
  contact: z.optional(Contact),
  state: z.optional(z.enum(WRITABLE_OFFER_STATES)),
};

/**
 * The offer as a publisher sends it, to create or replace one. This is the one place where an offer is
 * validated: fields, calendar of its grades, legal working hours.
 */
export const OfferInput = z.strictObject(offerFields).check(z.superRefine(checkOffer));
export type OfferInput = z.infer<typeof OfferInput>;

type PatchFields = {
  [Name in keyof typeof offerFields]: z.ZodMiniOptional<z.ZodMiniNullable<(typeof offerFields)[Name]>>;
};

/**
 * A change: each field present replaces the one stored, `null` clears it, an absent one stays.
 * The result is validated as an {@link OfferInput}.
 */
export const OfferPatch = z.strictObject(
  Object.fromEntries(
    Object.entries(offerFields).map(([name, field]) => [
      name,
      z.optional(z.nullable(field as z.ZodMiniType)),
    ]),
    // Built from the very fields of OfferInput, so the two cannot differ.
  ) as unknown as PatchFields,
);
export type OfferPatch = z.infer<typeof OfferPatch>;

/** An offer as its publisher sees it: the public one but for who publishes it, and what only the publisher may know. */
export const PublisherOffer = z.object({
  ...z.omit(Offer, { publisher: true }).shape,
  remoteId: RemoteId,
  state: OfferState,
  visibility: Visibility,
  employer: z.object({ ...Offer.shape.employer.shape, siret: z.optional(z.string()) }),
  reservedFor: z.object({ ...Offer.shape.reservedFor.shape, schools: z.array(Uai) }),
  monthlyCap: z.optional(z.number()),
  contact: z.optional(Contact),
  /**
   * True when the contact asked us not to write any more: the offer takes no applications until it has another
   * contact, or this one changes its mind.
   */
  contactStopped: z.optional(z.boolean()),
  /**
   * Present while whoever runs the service has taken the offer down: its state is `removed`, nobody is shown it, and
   * publishing it again does not change that.
   */
  hidden: z.optional(z.object({ reason: z.string(), since: z.iso.datetime() })),
  /**
   * Present while a moderator asks for a correction: what is published otherwise than it is now is read again.
   */
  refused: z.optional(z.object({ reason: z.string(), since: z.iso.datetime() })),
  /** Absent while the offer was never published. */
  publishedAt: z.optional(z.iso.datetime()),
  createdAt: z.iso.datetime(),
});
export type PublisherOffer = z.infer<typeof PublisherOffer>;

/** A row of an import or of an export: an offer with its publisher's own identifier. */
export const OfferRecord = z
  .strictObject({ remoteId: RemoteId, ...offerFields })
  .check(z.superRefine(checkOffer));
export type OfferRecord = z.infer<typeof OfferRecord>;

type Refinement<T> = z.core.$RefinementCtx<T>;

function checkOffer(offer: z.infer<z.ZodMiniObject<typeof offerFields>>, context: Refinement<unknown>): void {
  const report = (code: string, ...path: (string | number)[]): void =>
    void context.addIssue({ code: 'custom', path, params: { code } });

  if (new Set(offer.grades.map(isLyceeGrade)).size > 1) report('grades_mixed', 'grades');
  offer.weeks.forEach((week, index) => {
    if (!offer.grades.every((grade) => isWeekAllowed(week, grade)))
      report('week_not_allowed', 'weeks', index);
  });
  if (offer.schedule) {
    for (const { day, code } of checkHours(offer.schedule, offer.lunchBreak !== undefined)) {
      report(code, 'schedule', ...(day ? [day] : []));
    }
  }
  if (!offer.permalink && !offer.contact) report('contact_missing', 'contact');
}

function checkPosition(
  location: { latitude?: number | undefined; longitude?: number | undefined; postcode: string },
  context: Refinement<unknown>,
): void {
  const { latitude, longitude } = location;
  if ((latitude === undefined) !== (longitude === undefined)) {
    context.addIssue({
      code: 'custom',
      path: [latitude === undefined ? 'latitude' : 'longitude'],
      params: { code: 'required' },
    });
  }
  if (latitude === 0 && longitude === 0)
    context.addIssue({ code: 'custom', path: ['latitude'], params: { code: 'null_island' } });
}

function unique<T>(): z.core.$ZodCheck<T[]> {
  return z.refine((list: T[]) => new Set(list).size === list.length, { params: { code: 'repeated' } });
}
