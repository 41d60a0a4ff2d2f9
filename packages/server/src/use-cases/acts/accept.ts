import type { StoredApplication } from '../../ports/index.js';
import { step, type Act } from './act.js';
import { mintLink, post } from './letters.js';

/** The employer says yes: a seat is held and the pupil is told. */
export async function accept(act: Act): Promise<StoredApplication> {
  return step(act, 'accept', { answeredAt: act.now }, async (moved) => {
    const { expiresAt } = moved.application;
    const confirmToken = await mintLink(moved, 'confirm', expiresAt ?? moved.now);
    const until = expiresAt && { until: expiresAt.toISOString() };
    await post(moved, { kind: 'accepted', confirmToken, ...until });
  });
}
