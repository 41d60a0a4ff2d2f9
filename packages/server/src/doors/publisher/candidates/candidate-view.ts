import type { Looked } from '../../../core/candidates/read-candidate.js';

/** What stands in the way of an answer. */
export type AnswerFault = 'choice' | 'reason' | 'colleague' | 'full' | 'late' | 'takenDown';

/** One candidate. */
export interface CandidateView extends Looked {
  now: Date;
  /** Sentences of the organisation's own to say no with. */
  own: readonly string[];
  fault?: AnswerFault;
  /** As it was typed. */
  reason?: string;
  colleague?: string;
}
