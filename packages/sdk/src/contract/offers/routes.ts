import type { Routes } from '../base/route.js';

export const offerRoutes = {
  'offers.search': { method: 'GET', path: '/v1/offers', access: 'read', holds: 'offers' },
  'offers.get': { method: 'GET', path: '/v1/offers/{id}', access: 'read', holds: 'employer' },
  'offers.suggest': { method: 'GET', path: '/v1/suggestions', access: 'read', holds: 'suggestions' },
} as const satisfies Routes;
