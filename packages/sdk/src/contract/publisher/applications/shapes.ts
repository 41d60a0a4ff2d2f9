import * as z from 'zod/mini';
import { Application, ApplicationStatus, LegalRepresentative, Pupil } from '../../applications/shapes.js';
import { ApplicationId, RemoteId } from '../../base/ids.js';
import { Grade } from '../../base/values.js';
import type { ProblemCode } from '../../problems/problems.js';

/** An application as its offer's publisher sees it, once verified. */
export const PublisherApplication = z.object({
  ...Application.shape,
  offer: z.object({ ...Application.shape.offer.shape, remoteId: RemoteId }),
  /**
   * True for a first reading: who applies is kept back until somebody of the account opens it, or answers. Then `pupil`,
   * `schoolName` and `legalRepresentative` are absent, and what the motivation says of them is covered by `[…]`.
   */
  isBlind: z.boolean(),
  /** The pupil's, in a first reading too. Absent once erased. */
  grade: z.optional(Grade),
  /** Absent in a first reading, and once erased. */
  pupil: z.optional(Pupil),
  /** Name and city of the pupil's school, when its UAI is known. */
  schoolName: z.optional(z.string()),
  motivation: z.optional(z.string()),
  legalRepresentative: z.optional(LegalRepresentative),
  /** When the pupil is told of the answer, which can be undone until then; absent where there is nothing to tell. */
  pupilToldAt: z.optional(z.iso.datetime()),
});
export type PublisherApplication = z.infer<typeof PublisherApplication>;

/** Applications that are turned down at once, at most. */
export const MOST_REJECTED = 100;

/** What stands in the way of turning an application down. */
export const REJECTION_PROBLEMS = [
  'application_not_found',
  'offer_not_found',
  'transition_not_allowed',
  'application_damaged',
] as const satisfies readonly ProblemCode[];

/** What became of one of several applications: its status, or why it stayed as it was. */
export const RejectionResult = z.object({
  id: ApplicationId,
  status: z.optional(ApplicationStatus),
  problem: z.optional(z.enum(REJECTION_PROBLEMS)),
});
export type RejectionResult = z.infer<typeof RejectionResult>;
