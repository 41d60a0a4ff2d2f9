import type { AuditedAct } from '../../../ports/index.js';

/** Acts of an employer that its people can read of. */
export const AUDITED: Readonly<Partial<Record<string, AuditedAct>>> = {
  reveal: 'candidate_opened',
  transfer: 'candidate_transferred',
  accept: 'candidate_accepted',
  reject: 'candidate_rejected',
  cancel: 'candidate_cancelled',
  undo: 'candidate_undone',
  tell: 'candidate_told',
};
