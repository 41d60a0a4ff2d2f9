import * as z from 'zod/mini';
import type { EndpointsOf } from '../../base/endpoint.js';
import { RemoteId } from '../../base/ids.js';
import { Paging } from '../../base/params.js';
import type { RoutesOf } from '../../routes.js';
import { OfferInput, OfferPatch, OfferState, PublisherOffer } from './shapes.js';

const OfRemoteOffer = z.strictObject({ remoteId: RemoteId });

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
} as const satisfies EndpointsOf<RoutesOf<'publisher.offers'>>;
