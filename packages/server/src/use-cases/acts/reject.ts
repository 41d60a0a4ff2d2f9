import { rejectedLetter } from '../../mail/messages/index.js';
import type { StoredApplication } from '../../ports/index.js';
import { step, type Act } from './act.js';
import { aboutOf, post } from './letters.js';

/** The employer says no, with a reason the pupil reads. */
export async function reject(act: Act, reason: string): Promise<StoredApplication> {
  return step(act, 'reject', { answeredAt: act.now, rejectionReason: reason }, async (moved) => {
    const { firstName } = moved.personal.pupil;
    await post(moved, moved.personal, 'pupil', rejectedLetter(aboutOf(moved), { firstName, reason }));
  });
}
