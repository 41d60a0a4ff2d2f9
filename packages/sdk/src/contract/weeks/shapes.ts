import * as z from 'zod/mini';
import { isWeek } from '../../rules/week-number.js';

/** An ISO 8601 week that exists, `2027-W24`. */
export const Week = z
  .string()
  .check(z.regex(/^\d{4}-W\d{2}$/), z.refine(isWeek, { params: { code: 'no_such_week' } }))
  .brand<'Week'>();
export type Week = z.infer<typeof Week>;
