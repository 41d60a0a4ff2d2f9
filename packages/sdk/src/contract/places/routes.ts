import type { Routes } from '../base/route.js';

export const placeRoutes = {
  'places.suggest': { method: 'GET', path: '/v1/places', access: 'open', holds: 'places' },
  'places.get': { method: 'GET', path: '/v1/places/{code}', access: 'open', holds: 'postcodes' },
} as const satisfies Routes;
