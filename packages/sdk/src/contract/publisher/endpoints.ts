import * as z from 'zod/mini';
import { ApplicationState, ApplicationStatus, PublisherApplication } from '../applications/shapes.js';
import { ApplicationId, RemoteId } from '../base/ids.js';
import { OfferInput, OfferPatch, OfferState, PublisherOffer } from '../offers/shapes/offer.js';
import { plainText } from '../base/text.js';

const OfApplication = z.strictObject({ id: ApplicationId });
const OfRemoteOffer = z.strictObject({ remoteId: RemoteId });

const Paging = {
  /** 1 to 100; 20 unless told. */
  limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  cursor: z.optional(z.string().check(z.maxLength(500))),
};

const StateOfApplication = z.object({ application: ApplicationState });

/** The endpoints of those who publish; `endpoints.ts` has all. */
export const publisherEndpoints = {
  'publisher.offers.list': {
    summary: 'Read the account’s offers, newest first',
    query: z.strictObject({ state: z.optional(OfferState), ...Paging }),
    success: {
      status: [200],
      body: z.object({ offers: z.array(PublisherOffer), nextCursor: z.nullable(z.string()) }),
    },
    problems: ['invalid_cursor'],
  },
  'publisher.offers.get': {
    summary: 'Read one of the account’s offers',
    params: OfRemoteOffer,
    success: { status: [200], body: PublisherOffer },
    problems: ['offer_not_found', 'offer_damaged'],
  },
  'publisher.offers.put': {
    summary: 'Create an offer, or replace it whole',
    params: OfRemoteOffer,
    body: OfferInput,
    success: { status: [200, 201], body: PublisherOffer },
    problems: [],
  },
  'publisher.offers.update': {
    summary: 'Change some fields of an offer',
    params: OfRemoteOffer,
    body: OfferPatch,
    success: { status: [200], body: PublisherOffer },
    problems: ['offer_not_found', 'offer_damaged'],
  },
  'publisher.offers.remove': {
    summary: 'Take an offer down for good',
    params: OfRemoteOffer,
    success: { status: [200], body: PublisherOffer },
    problems: ['offer_not_found', 'offer_damaged'],
  },
  'publisher.applications.list': {
    summary: 'Read the verified applications to the account’s offers, newest first',
    query: z.strictObject({
      remoteId: z.optional(RemoteId),
      status: z.optional(ApplicationStatus),
      ...Paging,
    }),
    success: {
      status: [200],
      body: z.object({ applications: z.array(PublisherApplication), nextCursor: z.nullable(z.string()) }),
    },
    problems: ['invalid_cursor'],
  },
  'publisher.applications.read': {
    summary: 'Say that an application was read',
    params: OfApplication,
    success: { status: [200], body: StateOfApplication },
    problems: ['application_not_found', 'offer_not_found', 'transition_not_allowed', 'application_damaged'],
  },
  'publisher.applications.accept': {
    summary:
      'Accept an application: a seat is held for 15 days, fewer when the internship is near, and the pupil is told',
    params: OfApplication,
    success: { status: [200], body: StateOfApplication },
    problems: [
      'application_not_found',
      'offer_not_found',
      'transition_not_allowed',
      'offer_full',
      'application_damaged',
    ],
  },
  'publisher.applications.reject': {
    summary: 'Turn an application down, with a reason the pupil reads',
    params: OfApplication,
    body: z.strictObject({ reason: plainText(1, 1000) }),
    success: { status: [200], body: StateOfApplication },
    problems: ['application_not_found', 'offer_not_found', 'transition_not_allowed', 'application_damaged'],
  },
} as const;
