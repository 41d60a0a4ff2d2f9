import type { Routes } from '../base/route.js';

export const weekRoutes = {
  'weeks.list': { method: 'GET', path: '/v1/weeks', access: 'open', holds: 'weeks' },
} as const satisfies Routes;
