import type { Routes } from '../base/route.js';

export const sectorRoutes = {
  'sectors.list': { method: 'GET', path: '/v1/sectors', access: 'open', holds: 'sectors' },
} as const satisfies Routes;
