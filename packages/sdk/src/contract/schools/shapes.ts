import * as z from 'zod/mini';
import { isUai } from '../../rules/codes.js';
import { meant } from '../base/text.js';
import { Latitude, Longitude } from '../places/shapes.js';

/** UAI, a school's number in the national register: 7 digits and a check letter. */
export const Uai = meant('code', 0, 8)
  .check(z.regex(/^\d{7}[A-Z]$/), z.refine(isUai, { params: { code: 'wrong_format' } }))
  .brand<'Uai'>();
export type Uai = z.infer<typeof Uai>;

export const SCHOOL_KINDS = ['college', 'lycee'] as const;
export const PRIORITY_EDUCATION = ['none', 'rep', 'rep_plus'] as const;
export const QPV_SITUATIONS = ['inside', 'near', 'outside'] as const;

/** A school, for the choice of the pupil's own. */
export const School = z.object({
  uai: Uai,
  name: z.string(),
  kind: z.enum(SCHOOL_KINDS),
  city: z.string(),
  postcode: z.string(),
  latitude: z.optional(Latitude),
  longitude: z.optional(Longitude),
});
export type School = z.infer<typeof School>;
