import * as z from 'zod/mini';
import type { EndpointsOf } from '../base/endpoint.js';
import { Grade, Week } from '../base/values.js';
import type { RoutesOf } from '../routes.js';

export const weekEndpoints = {
  'weeks.list': {
    summary: 'The weeks in which a grade may do its internship, this school year and the next',
    query: z.strictObject({ grade: Grade }),
    success: {
      status: [200],
      body: z.object({
        weeks: z.array(
          z.object({
            week: Week,
            /** Days, both included. */
            monday: z.iso.date(),
            friday: z.iso.date(),
            /** Year of its June. */
            schoolYear: z.number(),
          }),
        ),
      }),
    },
    problems: [],
  },
} as const satisfies EndpointsOf<RoutesOf<'weeks'>>;
