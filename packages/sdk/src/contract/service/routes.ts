import type { Routes } from '../base/route.js';

export const serviceRoutes = {
  'service.health': { method: 'GET', path: '/health', access: 'open', holds: 'status' },
} as const satisfies Routes;
