import type { NoteFault } from '../../../core/candidates/rules/candidate-note.js';
import type { Membership } from '../../../ports/index.js';
import type { Looked } from '../../../core/candidates/read-candidate.js';

/** What stands in the way of an answer. */
export type AnswerFault = 'choice' | 'reason' | 'colleague' | 'full' | 'late' | 'takenDown';

/** What stands in the way of what a form of the page asks for. */
export type CandidateFault = AnswerFault | NoteFault;

/** One candidate. */
export interface CandidateView extends Looked {
  now: Date;
  /** Sentences of the organisation's own to say no with. */
  own: readonly string[];
  /** Who looks at it: whoever wrote a note, and owners, may delete it. */
  reader: Pick<Membership, 'personId' | 'role'>;
  fault?: CandidateFault;
  /** As it was typed. */
  reason?: string;
  colleague?: string;
  note?: string;
}
