import type { StoredApplication } from '../../ports/index.js';
import { step, type Act } from './act.js';
import { post } from './letters.js';

/** The pupil takes the seat that is held. */
export async function confirm(act: Act): Promise<StoredApplication> {
  return step(act, 'confirm', {}, async (moved) => {
    await post(moved, { kind: 'confirmed' });
    await post(moved, { kind: 'seatTaken' });
  });
}
