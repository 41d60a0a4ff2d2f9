import type { ApplicationStatus } from '@1eleve1stage/sdk/contract';
import type { StoredApplication } from '../../../ports/index.js';
import { holdsSeat, nextStatus } from '../rules/application-life.js';
import { asPupilKnows } from '../rules/untold.js';
import { move, reread, type Act } from './act.js';
import { post } from './letters.js';

/**
 * The pupil or the family withdraws the application: the seat is free again, personal data is erased, letters
 * that wait are gone but the one that tells the employer, which names nobody. The bare fact suffices: what does not
 * open any more is erased as well.
 */
export async function withdraw(act: Act): Promise<StoredApplication> {
  // A pupil who leaves before an answer is told leaves what they know of.
  const { status, personal } = asPupilKnows(act.application);
  const next = nextStatus('withdraw', status);
  // Already over, or erased: what is left to erase is erased.
  const moved = next && personal ? await leave(act, next) : act.application;
  await act.stores.applications.erase(moved.id, act.now);
  return reread(act);
}

async function leave(act: Act, next: ApplicationStatus): Promise<StoredApplication> {
  const { status } = asPupilKnows(act.application);
  const application = await move(act, 'withdraw', next, {});
  // Whoever had received it may have noted what is erased here.
  if (status !== 'unverified') {
    const { colleague: to } = act.application;
    await post(
      { ...act, application },
      { kind: 'withdrawn', isSeatFreed: holdsSeat(act.application), ...(to !== undefined && { to }) },
    );
  }
  return application;
}
