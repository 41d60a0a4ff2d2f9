import type { StoredApplication } from '../../../ports/index.js';
import { step, type Act } from './act.js';
import { post } from './letters.js';
import { endOfLink, mintLink } from '../links/mint-link.js';

/** The employer says yes: a seat is held, the pupil and the legal representative are told. */
export async function accept(act: Act): Promise<StoredApplication> {
  return step(act, 'accept', { answeredAt: act.now }, async (moved) => {
    const { expiresAt } = moved.application;
    const confirmToken = await mintLink(moved, 'confirm', endOfLink(moved.now));
    const withdrawToken = await mintLink(moved, 'withdraw', endOfLink(moved.now));
    const until = expiresAt && { until: expiresAt.toISOString() };
    await post(moved, { kind: 'accepted', confirmToken, ...until });
    await post(moved, { kind: 'acceptedToFamily', withdrawToken, ...until });
  });
}
