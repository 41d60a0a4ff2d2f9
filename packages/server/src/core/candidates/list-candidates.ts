import type { ApplicationStatus, OfferId } from '@1eleve1stage/sdk/contract';
import type { Ports } from '../../ports/ports.js';
import { describeApplication } from '../applications/list-publisher-applications.js';
import { readOnce } from '../base/read-once.js';
import { toCandidate, type Candidate } from './rules/to-candidate.js';

/** Candidates shown at most at once. */
export const MOST_SHOWN = 100;

/** Parts of the inbox, by what their candidates wait for. */
export const CANDIDATE_LISTS = {
  /** For an answer of the organisation. */
  waiting: ['submitted', 'read', 'restored', 'transferred'],
  /** For the pupil, to take the seat. */
  accepted: ['accepted'],
  /** For the internship. */
  coming: ['confirmed'],
  /** For nothing: the pupil is not told yet, and it can be undone until then. */
  kept: ['accepted', 'rejected', 'cancelled'],
  over: ['rejected', 'expired', 'withdrawn', 'cancelled'],
} as const satisfies Record<string, readonly ApplicationStatus[]>;
export type CandidateList = keyof typeof CANDIDATE_LISTS;

/**
 * Candidates of an organisation, in a part of the inbox: those that wait, by the day until which they do; the others,
 * newest first; to one offer or to all. `most` of them, a hundred unless told; `isMore` where there are others.
 */
export async function listCandidates(
  ports: Ports,
  {
    publisherId,
    list,
    offerId,
    most = MOST_SHOWN,
  }: { publisherId: string; list: CandidateList; offerId?: OfferId | undefined; most?: number },
): Promise<{ candidates: Candidate[]; isMore: boolean }> {
  const stores = readOnce(ports.storage.read);
  const found = await stores.applications.listWith(publisherId, 'live', {
    statuses: CANDIDATE_LISTS[list],
    first: list === 'waiting' ? 'ending' : 'newest',
    // One more tells whether there are others.
    limit: most + 1,
    offerId,
    ...(list === 'kept' && { isUntold: true }),
  });
  const shown = found.slice(0, most);
  const candidates = await Promise.all(
    shown.map(async (application) =>
      toCandidate(await describeApplication(ports, stores, application), ports.now()),
    ),
  );
  return { candidates, isMore: found.length > most };
}
