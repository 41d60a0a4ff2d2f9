import type { StoredApplication } from '../../../ports/index.js';
import { step, type Act } from './act.js';
import { post } from './letters.js';
import { endOfLink, mintLink } from '../links/mint-link.js';

/** The pupil takes the seat that is held. */
export async function confirm(act: Act): Promise<StoredApplication> {
  return step(act, 'confirm', {}, async (moved) => {
    const end = endOfLink(moved.now);
    const confirmToken = await mintLink(moved, 'confirm', end);
    const answerToken = await mintLink(moved, 'answer', end);
    const withdrawToken = await mintLink(moved, 'withdraw', end);
    await post(moved, { kind: 'confirmed', confirmToken });
    await post(moved, { kind: 'seatTaken', answerToken });
    await post(moved, { kind: 'confirmedToFamily', withdrawToken });
  });
}
