import type { StoredApplication } from '../../../ports/index.js';
import { pauseWhereEnough } from '../../offers/enough-for-now.js';
import { step, type Act } from './act.js';
import { post } from './letters.js';
import { endOfLink, mintLink } from '../links/mint-link.js';
import { lookAfter } from '../rules/look-again.js';
import { proveAddress } from './prove-reader.js';

/** The pupil proves the address: the employer is told, and so is the legal representative; where that is enough, the offer pauses. */
export async function verify(act: Act): Promise<StoredApplication> {
  if (act.application.verifiedAt) return act.application;
  const verified = await step(
    act,
    'verify',
    { verifiedAt: act.now, lookAt: lookAfter(act.now) },
    async (moved) => {
      const { application, personal, now } = moved;
      await proveAddress(moved, personal.pupil.email);
      const answerToken = await mintLink(moved, 'answer', endOfLink(now));
      const withdrawToken = await mintLink(moved, 'withdraw', endOfLink(now));
      const until = application.expiresAt && { until: application.expiresAt.toISOString() };
      await post(moved, { kind: 'newApplication', answerToken, ...until });
      await post(moved, { kind: 'representative', withdrawToken });
    },
  );
  await pauseWhereEnough(act.stores, act.offer, act.now);
  return verified;
}
