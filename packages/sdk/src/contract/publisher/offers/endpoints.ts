import * as z from 'zod/mini';
import type { EndpointsOf } from '../../base/endpoint.js';
import { RemoteId } from '../../base/ids.js';
import { Paging } from '../../base/params.js';
import type { RoutesOf } from '../../routes.js';
import { OfferInput, OfferPatch, OfferState, PublisherOffer } from './shapes.js';

const OfRemoteOffer = z.strictObject({ remoteId: RemoteId });

/** What another offer made of one is called. */
const AnotherOffer = z.strictObject({ remoteId: RemoteId });

export const publisherOfferEndpoints = {
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
    problems: ['too_many_offers'],
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
  'publisher.offers.pause': {
    summary: 'Show a published offer to nobody until a day, or show it again',
    params: OfRemoteOffer,
    body: z.strictObject({
      /** The day from which it is shown again, in France: after today, within a year. `null` ends the pause. */
      until: z.nullable(z.iso.date()),
    }),
    success: { status: [200], body: PublisherOffer },
    problems: ['offer_not_found', 'offer_damaged', 'offer_not_published'],
  },
  'publisher.offers.duplicate': {
    summary: 'Make a draft that says the same as an offer',
    params: OfRemoteOffer,
    body: AnotherOffer,
    success: { status: [201], body: PublisherOffer },
    problems: ['offer_not_found', 'offer_damaged', 'remote_id_taken', 'too_many_offers'],
  },
  'publisher.offers.renew': {
    summary: 'Make a draft of an offer for the next school year, its weeks a year later',
    params: OfRemoteOffer,
    body: AnotherOffer,
    success: { status: [201], body: PublisherOffer },
    problems: ['offer_not_found', 'offer_damaged', 'remote_id_taken', 'too_many_offers'],
  },
} as const satisfies EndpointsOf<RoutesOf<'publisher.offers'>>;
