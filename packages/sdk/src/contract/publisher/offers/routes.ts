import type { Routes } from '../../base/route.js';

export const publisherOfferRoutes = {
  'publisher.offers.list': {
    method: 'GET',
    path: '/v1/publisher/offers',
    access: 'publisher',
    holds: 'offers',
  },
  'publisher.offers.get': {
    method: 'GET',
    path: '/v1/publisher/offers/{remoteId}',
    access: 'publisher',
    holds: 'remoteId',
  },
  'publisher.offers.put': {
    method: 'PUT',
    path: '/v1/publisher/offers/{remoteId}',
    access: 'publisher',
    holds: 'remoteId',
  },
  'publisher.offers.update': {
    method: 'PATCH',
    path: '/v1/publisher/offers/{remoteId}',
    access: 'publisher',
    holds: 'remoteId',
  },
  'publisher.offers.remove': {
    method: 'DELETE',
    path: '/v1/publisher/offers/{remoteId}',
    access: 'publisher',
    holds: 'remoteId',
  },
} as const satisfies Routes;
