import { withdrawnLetter } from '../../mail/messages/index.js';
import type { StoredApplication } from '../../ports/index.js';
import { isPending, isSeatHeld } from '../../rules/application-life.js';
import { step, type Act } from './act.js';
import { aboutOf, post } from './letters.js';

/** The pupil or the family withdraws the application: the seat is free again, personal data is erased. */
export async function withdraw(act: Act): Promise<StoredApplication> {
  const { status } = act.application;
  // Already over, or erased: what is left to erase is erased.
  const isOver = !act.application.personal || status === 'cancelled';
  const moved = isOver ? act.application : await leave(act);
  await act.stores.applications.erase(moved.id);
  return moved;
}

async function leave(act: Act): Promise<StoredApplication> {
  const { status } = act.application;
  return step(act, 'withdraw', {}, async (moved) => {
    if (!isPending(status) && status !== 'confirmed') return;
    const letter = withdrawnLetter(aboutOf(moved), { isSeatFreed: isSeatHeld(status) });
    await post(moved, moved.personal, 'employer', letter);
  });
}
