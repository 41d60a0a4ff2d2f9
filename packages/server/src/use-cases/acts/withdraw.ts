import type { StoredApplication } from '../../ports/index.js';
import { isPending, isSeatHeld } from '../../rules/application-life.js';
import { step, type Act } from './act.js';
import { post } from './letters.js';

/**
 * The pupil or the family withdraws the application: the seat is free again, personal data is erased, letters
 * that wait are gone but the one that tells the employer, which names nobody.
 */
export async function withdraw(act: Act): Promise<StoredApplication> {
  const { status } = act.application;
  // Already over, or erased: what is left to erase is erased.
  const isOver = !act.application.personal || status === 'cancelled';
  const moved = isOver ? act.application : await leave(act);
  await act.stores.applications.erase(moved.id, act.now);
  return moved;
}

async function leave(act: Act): Promise<StoredApplication> {
  const { status } = act.application;
  return step(act, 'withdraw', {}, async (moved) => {
    if (!isPending(status) && status !== 'confirmed') return;
    await post(moved, { kind: 'withdrawn', isSeatFreed: isSeatHeld(status) });
  });
}
