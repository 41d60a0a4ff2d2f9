import type { StoredApplication } from '../../ports/index.js';
import { step, type Act } from './act.js';
import { mintLink, post } from './letters.js';
import { endOfAnswerLink } from './link-lives.js';

/** The pupil takes the seat that is held. */
export async function confirm(act: Act): Promise<StoredApplication> {
  return step(act, 'confirm', {}, async (moved) => {
    await post(moved, { kind: 'confirmed' });
    const answerToken = await mintLink(moved, 'answer', endOfAnswerLink(moved.now));
    await post(moved, { kind: 'seatTaken', answerToken });
  });
}
