import * as z from 'zod/mini';
import { GRADES } from '../../rules/grades.js';
import { isWeek } from '../../rules/week-number.js';

/** Languages that the service speaks to pupils and their families, in mails and on its pages; French unless told. */
export const LANGUAGES = ['fr', 'en'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** A school level, see {@link GRADES}. */
export const Grade = z.enum(GRADES);
export type Grade = z.infer<typeof Grade>;

/** An ISO 8601 week that exists, `2027-W24`. */
export const Week = z
  .string()
  .check(z.regex(/^\d{4}-W\d{2}$/), z.refine(isWeek, { params: { code: 'no_such_week' } }))
  .brand<'Week'>();
export type Week = z.infer<typeof Week>;
