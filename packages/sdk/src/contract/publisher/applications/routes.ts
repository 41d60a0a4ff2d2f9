import type { Routes } from '../../base/route.js';

export const publisherApplicationRoutes = {
  'publisher.applications.list': {
    method: 'GET',
    path: '/v1/publisher/applications',
    access: 'publisher',
    holds: 'applications',
  },
  'publisher.applications.read': {
    method: 'POST',
    path: '/v1/publisher/applications/{id}/read',
    access: 'publisher',
    holds: 'application',
  },
  'publisher.applications.accept': {
    method: 'POST',
    path: '/v1/publisher/applications/{id}/accept',
    access: 'publisher',
    holds: 'application',
  },
  'publisher.applications.reject': {
    method: 'POST',
    path: '/v1/publisher/applications/{id}/reject',
    access: 'publisher',
    holds: 'application',
  },
} as const satisfies Routes;
