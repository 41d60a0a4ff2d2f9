import type { Looked } from '../../../core/candidates/read-candidate.js';

/** What stands in the way of an answer. */
export type AnswerFault = 'choice' | 'reason' | 'colleague' | 'full' | 'late' | 'takenDown';

/** One candidate. */
export interface CandidateView extends Looked {
  now: Date;
  fault?: AnswerFault;
  /** As it was typed. */
  reason?: string;
  colleague?: string;
}
