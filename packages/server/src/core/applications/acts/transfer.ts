import type { StoredApplication } from '../../../ports/index.js';
import { endOfLink, mintLink } from '../links/mint-link.js';
import { step, type Act, type Said } from './act.js';
import { post } from './letters.js';

/** The employer asks a colleague to answer, who gets a link; from then on letters for the employer go there. */
export async function transfer(act: Act, { colleague = '' }: Said = {}): Promise<StoredApplication> {
  return step(act, 'transfer', { colleague }, async (moved) => {
    const { expiresAt } = moved.application;
    await post(moved, {
      kind: 'transferred',
      answerToken: await mintLink(moved, 'answer', endOfLink(moved.now)),
      ...(expiresAt && { until: expiresAt.toISOString() }),
    });
  });
}
