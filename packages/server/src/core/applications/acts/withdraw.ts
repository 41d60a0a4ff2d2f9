import type { ApplicationStatus } from '@1eleve1stage/sdk/contract';
import type { StoredApplication } from '../../../ports/index.js';
import { isSeatHeld, nextStatus } from '../rules/application-life.js';
import { move, reread, type Act } from './act.js';
import { post } from './letters.js';

/**
 * The pupil or the family withdraws the application: the seat is free again, personal data is erased, letters
 * that wait are gone but the one that tells the employer, which names nobody. The bare fact suffices: what does not
 * open any more is erased as well.
 */
export async function withdraw(act: Act): Promise<StoredApplication> {
  const { status, personal } = act.application;
  const next = nextStatus('withdraw', status);
  // Already over, or erased: what is left to erase is erased.
  const moved = next && personal ? await leave(act, next) : act.application;
  await act.stores.applications.erase(moved.id, act.now);
  return reread(act);
}

async function leave(act: Act, next: ApplicationStatus): Promise<StoredApplication> {
  const { status } = act.application;
  const application = await move(act, 'withdraw', next, {});
  // Whoever had received it may have noted what is erased here.
  if (status !== 'unverified') {
    await post({ ...act, application }, { kind: 'withdrawn', isSeatFreed: isSeatHeld(status) });
  }
  return application;
}
