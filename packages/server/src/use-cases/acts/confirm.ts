import { confirmedLetter, seatTakenLetter } from '../../mail/messages/index.js';
import type { StoredApplication } from '../../ports/index.js';
import { step, type Act } from './act.js';
import { aboutOf, post } from './letters.js';

/** The pupil takes the seat that is held. */
export async function confirm(act: Act): Promise<StoredApplication> {
  return step(act, 'confirm', {}, async (moved) => {
    const { personal } = moved;
    await post(moved, personal, 'pupil', confirmedLetter(aboutOf(moved), personal.pupil));
    await post(moved, personal, 'employer', seatTakenLetter(aboutOf(moved), personal));
  });
}
