import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { Ports } from '../../ports/ports.js';
import { rejectEach, type Rejection } from '../applications/reject-several.js';
import { newId } from '../base/ids.js';
import { Refusal } from '../base/refusal.js';
import { actOnCandidate, answererOf } from './act-on-candidate.js';

/** Somebody of an organisation, at several of its candidates. */
interface AtSeveral {
  publisherId: string;
  personId: string;
  ids: readonly ApplicationId[];
}

/**
 * Says no to several candidates with one sentence. Each pupil is told after the time to undo it, with offers near theirs,
 * as of a single no; whoever said it gets one letter of all. What stands in the way of one keeps back no other.
 */
export async function rejectCandidates(
  ports: Ports,
  { publisherId, personId, ids, reason }: AtSeveral & { reason: string },
): Promise<Rejection[]> {
  const all = await ports.storage.write(async (stores) => {
    const at = ports.now();
    const toReject = { publisherId, mode: 'live', ids } as const;
    const said = { reason, undoneBy: 'no letter' } as const;
    const done = await rejectEach(ports, stores, toReject, said, ({ application: { id } }) =>
      stores.auditTrail.add({
        ...{ id: newId('au'), publisherId, personId, act: 'candidate_rejected', subject: id, at },
      }),
    );
    const rejected = done.filter(({ outcome }) => outcome === 'rejected').map(({ id }) => id);
    if (rejected.length > 0) {
      const { by = '' } = await answererOf(stores, personId);
      const contents = { publisherId, personId, by, ids: rejected, at: at.toISOString() };
      await stores.outbox.add({
        ...{ id: newId('ml'), createdAt: at, contents: { kind: 'rejectedTogether', ...contents } },
      });
    }
    return done;
  });
  for (const { id, outcome } of all)
    if (outcome === 'rejected')
      ports.events.tell({ sign: 'application_rejected', publisher: publisherId, application: id });
  return all;
}

/** What became of an answer that is undone with others; `late`: its pupil knows, or it was undone before. */
export interface Undoing {
  id: ApplicationId;
  outcome: 'undone' | 'late';
}

/** Undoes several answers of which the pupils are not told yet, each by itself. */
export async function undoAnswers(ports: Ports, { ids, ...by }: AtSeveral): Promise<Undoing[]> {
  const all: Undoing[] = [];
  for (const id of new Set(ids)) {
    const undone = actOnCandidate(ports, { ...by, id, act: 'undo' });
    all.push({ id, outcome: await undone.then(() => 'undone' as const, late) });
  }
  return all;
}

function late(error: unknown): 'late' {
  if (error instanceof Refusal) return 'late';
  throw error;
}
