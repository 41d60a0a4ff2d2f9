import type { StoredApplication } from '../../../ports/index.js';
import { Refusal } from '../../base/refusal.js';
import { isPlaced } from '../rules/is-placed.js';
import { endOfLink, mintLink } from '../links/mint-link.js';
import { step, type Act } from './act.js';
import { post } from './letters.js';

/**
 * The pupil brings back, once, an application that was withdrawn because another was confirmed, and that internship
 * came to nothing. What the pupil withdrew is erased: there is nothing to bring back.
 *
 * @throws Refusal `transition_not_allowed` also while the pupil has an internship in those weeks
 */
export async function restore(act: Act): Promise<StoredApplication> {
  const { application, stores, now } = act;
  if (application.status === 'restored') return application;
  if (application.restoredAt) throw new Refusal('transition_not_allowed');
  return step(act, 'restore', { restoredAt: now, expiredAt: null }, async (moved) => {
    const { weeks, expiresAt, id } = moved.application;
    const taken = await stores.applications.confirmedWeeks(id);
    if (isPlaced({ grade: moved.personal.pupil.grade, weeks }, taken))
      throw new Refusal('transition_not_allowed');
    await post(moved, {
      kind: 'restored',
      answerToken: await mintLink(moved, 'answer', endOfLink(now)),
      ...(expiresAt && { until: expiresAt.toISOString() }),
    });
  });
}
