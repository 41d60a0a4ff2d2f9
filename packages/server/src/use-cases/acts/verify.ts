import { newApplicationLetter, representativeLetter } from '../../mail/messages/index.js';
import type { StoredApplication } from '../../ports/index.js';
import { step, type Act } from './act.js';
import { aboutOf, mintLink, post } from './letters.js';
import { endOfAnswerLink, endOfWithdrawLink } from './link-lives.js';

/** The pupil proves the address: the employer is told, and so is the legal representative. */
export async function verify(act: Act): Promise<StoredApplication> {
  if (act.application.verifiedAt) return act.application;
  return step(act, 'verify', { verifiedAt: act.now }, async (moved) => {
    const { application, personal, now } = moved;
    const answerUrl = await mintLink(moved, 'answer', endOfAnswerLink(now));
    const withdrawUrl = await mintLink(moved, 'withdraw', endOfWithdrawLink(now));
    const { grade, firstName } = personal.pupil;
    const details = { grade, answerUrl, expiresAt: application.expiresAt };
    await post(moved, personal, 'employer', newApplicationLetter(aboutOf(moved), details));
    await post(
      moved,
      personal,
      'representative',
      representativeLetter(aboutOf(moved), { firstName, withdrawUrl }),
    );
  });
}
