import type { Routes } from '../base/route.js';

export const challengeRoutes = {
  'challenges.create': {
    method: 'POST',
    path: '/v1/offers/{id}/challenges',
    access: 'apply',
    holds: 'challenge',
    changesNothing: true,
  },
} as const satisfies Routes;
