import { REJECTION_PROBLEMS, type ApplicationId, type RejectionResult } from '@1eleve1stage/sdk/contract';
import type { Mode, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { Refusal } from '../base/refusal.js';
import { toAct, type Act, type Said } from './acts/act.js';
import { ACTS } from './acts/acts.js';
import { noteAct } from './acts/note-act.js';
import { findForPublisher } from './find-application.js';

type Problem = NonNullable<RejectionResult['problem']>;

/** What became of one of several applications. */
export interface Rejection {
  id: ApplicationId;
  /** `already`: it was turned down before, and stays as it was. */
  outcome: 'rejected' | 'already' | Problem;
  /** When its pupil is told, where that is later. */
  tellAt?: Date | undefined;
}

interface ToReject {
  publisherId: string;
  mode: Mode;
  ids: readonly ApplicationId[];
}

/**
 * Turns applications down in one transaction, each as it would be by itself: what stands in the way of one keeps back no
 * other.
 *
 * @param note what is noted of each that is turned down
 */
export async function rejectEach(
  ports: Ports,
  stores: Stores,
  { ids, ...of }: ToReject,
  said: Said,
  note: (act: Act) => Promise<void>,
): Promise<Rejection[]> {
  const all: Rejection[] = [];
  for (const id of new Set(ids)) all.push({ id, ...(await reject({ ...of, id })) });
  return all;

  // What refuses a no does so before anything is written, so that the transaction goes on.
  async function reject(one: Parameters<typeof findForPublisher>[1]): Promise<Omit<Rejection, 'id'>> {
    try {
      const act = await toAct(ports, stores, await findForPublisher(stores, one));
      const after = await ACTS.reject(act, said);
      if (after === act.application) return { outcome: 'already' };
      await note(act);
      return { outcome: 'rejected', tellAt: after.untold?.tellAt };
    } catch (error) {
      const problem = problemOf(error);
      if (problem) return { outcome: problem };
      throw error;
    }
  }
}

/** A program of a publisher turns several applications down; it is noted of each, though no person did. */
export async function rejectSeveral(
  ports: Ports,
  { reason, isLater, ...toReject }: ToReject & { reason: string; isLater: boolean },
): Promise<RejectionResult[]> {
  const said: Said = { reason, ...(isLater && { undoneBy: 'no letter' }) };
  const all = await ports.storage.write((stores) =>
    rejectEach(ports, stores, toReject, said, (act) => noteAct(act, 'reject')),
  );
  return all.map(({ id, outcome }) =>
    outcome === 'rejected' || outcome === 'already' ? { id, status: 'rejected' } : { id, problem: outcome },
  );
}

function problemOf(error: unknown): Problem | undefined {
  return error instanceof Refusal ? REJECTION_PROBLEMS.find((problem) => problem === error.code) : undefined;
}
