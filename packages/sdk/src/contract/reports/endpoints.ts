import * as z from 'zod/mini';
import type { EndpointsOf } from '../base/endpoint.js';
import { OfOffer } from '../base/params.js';
import type { RoutesOf } from '../routes.js';
import { ReportInput, ReportReceipt } from './shapes.js';

export const reportEndpoints = {
  'reports.create': {
    summary: 'Say that something is wrong with an offer; a person of the service reads it',
    params: OfOffer,
    body: ReportInput,
    success: { status: [202], body: z.object({ report: ReportReceipt }) },
    problems: ['offer_not_found', 'proof_missing', 'proof_invalid'],
  },
} as const satisfies EndpointsOf<RoutesOf<'reports'>>;
