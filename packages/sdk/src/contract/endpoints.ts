import * as z from 'zod/mini';
import { Application, ApplicationInput, ApplicationState } from './applications/shapes.js';
import { Challenge } from './challenges/shapes.js';
import type { Endpoint, Holding } from './base/endpoint.js';
import { InseeCode, Place } from './places/shapes.js';
import { Grade } from './base/grades.js';
import { Health } from './service/shapes.js';
import { ApplicationId, OfferId } from './base/ids.js';
import { Offer } from './offers/shapes/offer.js';
import { PublisherScope } from './offers/shapes/publisher.js';
import { publisherEndpoints } from './publisher/endpoints.js';
import { ReportInput, ReportReceipt } from './reports/shapes.js';
import { routes, type EndpointName } from './routes.js';
import { School } from './schools/shapes.js';
import { OfferCompletion, OfferPage, OfferQuery, SchoolYear } from './offers/shapes/search.js';
import { Sector } from './sectors/shapes.js';
import { meant, searchedWords } from './base/text.js';
import { Week } from './weeks/shapes.js';

const ById = <Id extends z.ZodMiniType>(id: Id): z.ZodMiniObject<{ id: Id }, z.core.$strict> =>
  z.strictObject({ id });
const OfOffer = ById(OfferId);
const OfApplication = ById(ApplicationId);

/** What a person has typed so far of a name. */
const Suggestion = z.strictObject({
  q: searchedWords(100).check(z.minLength(1)),
  /** Suggestions at most, 1 to 20; 8 unless told. */
  limit: z.optional(z.int().check(z.gte(1), z.lte(20))),
});

const StateOfApplication = z.object({ application: ApplicationState });

/** Every endpoint of the service: what it takes, what it answers, what can go wrong. */
export const endpoints = {
  'service.health': {
    summary: 'Whether the service is alive and its storage reachable',
    success: { status: [200], body: Health },
    problems: ['unavailable'],
  },
  'offers.search': {
    summary: 'Search offers by words, place, weeks, grade and more',
    query: OfferQuery,
    success: { status: [200], body: OfferPage },
    problems: ['invalid_cursor', 'place_not_found', 'key_missing'],
  },
  'offers.get': {
    summary: 'Read one offer; of a publisher only, where one is named',
    params: OfOffer,
    query: z.strictObject({ publisher: z.optional(PublisherScope) }),
    success: { status: [200], body: Offer },
    problems: ['offer_not_found', 'key_missing'],
  },
  'offers.suggest': {
    summary: 'Complete what a pupil types: words and jobs of titles, and sectors, that find offers now',
    /** The school year is that of a search. */
    query: z.extend(Suggestion, { year: z.optional(SchoolYear) }),
    success: { status: [200], body: z.object({ suggestions: z.array(OfferCompletion) }) },
    problems: [],
  },
  'places.suggest': {
    summary: 'Communes by the beginning of their name or postcode, most populous first',
    query: Suggestion,
    success: { status: [200], body: z.object({ places: z.array(Place) }) },
    problems: [],
  },
  'places.get': {
    summary: 'Read one commune by its INSEE code',
    params: z.strictObject({ code: InseeCode }),
    success: { status: [200], body: Place },
    problems: ['place_not_found'],
  },
  'schools.suggest': {
    summary: 'Schools by name, city or UAI',
    query: Suggestion,
    success: { status: [200], body: z.object({ schools: z.array(School) }) },
    problems: [],
  },
  'sectors.list': {
    summary: 'The 51 sectors of activity',
    success: { status: [200], body: z.object({ sectors: z.array(Sector) }) },
    problems: [],
  },
  'weeks.list': {
    summary: 'The weeks in which a grade may do its internship, this school year and the next',
    query: z.strictObject({ grade: Grade }),
    success: {
      status: [200],
      body: z.object({
        weeks: z.array(
          z.object({
            week: Week,
            /** Days, both included. */
            monday: z.iso.date(),
            friday: z.iso.date(),
            /** Year of its June. */
            schoolYear: z.number(),
          }),
        ),
      }),
    },
    problems: [],
  },
  'challenges.create': {
    summary: 'Ask for the work to do before applying to an offer with a publishable key',
    params: OfOffer,
    success: { status: [201], body: Challenge },
    problems: ['offer_not_found', 'too_many_requests'],
  },
  'applications.submit': {
    summary: 'Apply to an offer; a code is mailed to the pupil',
    params: OfOffer,
    body: ApplicationInput,
    success: {
      status: [201],
      body: z.object({
        application: ApplicationState,
        /** Shown once. Reads, confirms and withdraws this application as a bearer token. */
        receiptToken: z.string(),
      }),
    },
    problems: [
      'offer_not_found',
      'offer_full',
      'offer_not_applicable',
      'proof_missing',
      'proof_invalid',
      'too_many_requests',
    ],
  },
  'applications.verify': {
    summary: 'Prove the e-mail address with the mailed code; the employer is then told',
    params: OfApplication,
    body: z.strictObject({ code: meant('code', 0, 20).check(z.regex(/^\d{6}$/)) }),
    success: { status: [200], body: StateOfApplication },
    problems: [
      'application_not_found',
      'offer_not_found',
      'code_wrong',
      'code_locked',
      'already_applied',
      'transition_not_allowed',
      'application_damaged',
    ],
  },
  'applications.sendCode': {
    summary: 'Mail the code again',
    params: OfApplication,
    success: { status: [202], body: StateOfApplication },
    problems: ['receipt_invalid', 'transition_not_allowed', 'too_many_requests', 'application_damaged'],
  },
  'applications.get': {
    summary: 'Read an application with its receipt',
    params: OfApplication,
    success: { status: [200], body: z.object({ application: Application }) },
    problems: ['receipt_invalid'],
  },
  'applications.confirm': {
    summary: 'Take the seat an employer holds',
    params: OfApplication,
    success: { status: [200], body: StateOfApplication },
    problems: ['receipt_invalid', 'offer_not_found', 'transition_not_allowed', 'application_damaged'],
  },
  'applications.withdraw': {
    summary: 'Withdraw an application and erase its personal data',
    params: OfApplication,
    success: { status: [200], body: StateOfApplication },
    problems: ['receipt_invalid', 'transition_not_allowed'],
  },
  'reports.create': {
    summary: 'Say that something is wrong with an offer; a person of the service reads it',
    params: OfOffer,
    body: ReportInput,
    success: { status: [202], body: z.object({ report: ReportReceipt }) },
    problems: ['offer_not_found', 'proof_missing', 'proof_invalid'],
  },
  ...publisherEndpoints,
} as const satisfies { [Name in EndpointName]: Endpoint & Holding<(typeof routes)[Name]['holds']> };

export type Endpoints = typeof endpoints;
