import * as z from 'zod/mini';
import { FieldError } from '../fields/field-error.js';
import { PROBLEMS, type ProblemCode } from './problems.js';

/** An error, as RFC 9457 `application/problem+json`. */
export const Problem = z.object({
  /** `urn:1eleve1stage:problem:` and the code. */
  type: z.string(),
  code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
  status: z.number(),
  /** French title. */
  title: z.string(),
  titles: z.object({ fr: z.string(), en: z.string() }),
  /** Number of the request, to quote to the service's team. */
  requestId: z.string(),
  errors: z.optional(z.array(FieldError)),
  /** With `code_wrong`: tries left. */
  triesLeft: z.optional(z.number()),
  /** With `offer_not_found`, of an offer that is paused: when it is shown again. */
  until: z.optional(z.iso.datetime()),
});
export type Problem = z.infer<typeof Problem>;
