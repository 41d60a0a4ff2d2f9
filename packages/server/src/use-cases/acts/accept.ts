import { acceptedLetter } from '../../mail/messages/index.js';
import type { StoredApplication } from '../../ports/index.js';
import { step, type Act } from './act.js';
import { aboutOf, mintLink, post } from './letters.js';

/** The employer says yes: a seat is held and the pupil is told. */
export async function accept(act: Act): Promise<StoredApplication> {
  return step(act, 'accept', { answeredAt: act.now }, async (moved) => {
    const { application, personal, now } = moved;
    const { expiresAt } = application;
    const confirmUrl = await mintLink(moved, 'confirm', expiresAt ?? now);
    const { firstName } = personal.pupil;
    await post(
      moved,
      personal,
      'pupil',
      acceptedLetter(aboutOf(moved), { firstName, confirmUrl, expiresAt }),
    );
  });
}
