import type { Routes } from '../base/route.js';

export const applicationRoutes = {
  'applications.submit': {
    method: 'POST',
    path: '/v1/offers/{id}/applications',
    access: 'apply',
    idempotencyKey: true,
    holds: 'receiptToken',
  },
  'applications.verify': {
    method: 'POST',
    path: '/v1/applications/{id}/verification',
    access: 'open',
    holds: 'application',
  },
  'applications.sendCode': {
    method: 'POST',
    path: '/v1/applications/{id}/code',
    access: 'receipt',
    holds: 'application',
  },
  'applications.get': {
    method: 'GET',
    path: '/v1/applications/{id}',
    access: 'receipt',
    holds: 'application',
  },
  'applications.confirm': {
    method: 'POST',
    path: '/v1/applications/{id}/confirm',
    access: 'receipt',
    holds: 'application',
  },
  'applications.withdraw': {
    method: 'DELETE',
    path: '/v1/applications/{id}',
    access: 'receipt',
    holds: 'application',
  },
} as const satisfies Routes;
