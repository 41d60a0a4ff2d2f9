import type { Routes } from '../base/route.js';

export const schoolRoutes = {
  'schools.suggest': { method: 'GET', path: '/v1/schools', access: 'open', holds: 'schools' },
} as const satisfies Routes;
