import type { Routes } from '../base/route.js';

export const reportRoutes = {
  'reports.create': {
    method: 'POST',
    path: '/v1/offers/{id}/reports',
    access: 'apply',
    holds: 'report',
  },
} as const satisfies Routes;
