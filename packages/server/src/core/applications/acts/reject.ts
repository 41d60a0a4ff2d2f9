import type { StoredApplication } from '../../../ports/index.js';
import { step, type Act, type Said } from './act.js';
import { post } from './letters.js';

/** The employer says no, with a reason the pupil reads. */
export async function reject(act: Act, { reason = '' }: Said = {}): Promise<StoredApplication> {
  return step(act, 'reject', { answeredAt: act.now, rejectionReason: reason }, (moved) =>
    post(moved, { kind: 'rejected' }),
  );
}
