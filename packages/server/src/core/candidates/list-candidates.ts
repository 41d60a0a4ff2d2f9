import type { ApplicationStatus, PublisherApplication } from '@1eleve1stage/sdk/contract';
import type { Ports } from '../../ports/ports.js';
import { listPublisherApplications } from '../applications/list-publisher-applications.js';
import { toCandidate, type Candidate } from './rules/first-reading.js';

/** Candidates shown at most at once. */
const MOST = 100;

/** Parts of the inbox, by what their candidates wait for. */
export const CANDIDATE_LISTS = {
  /** For an answer of the organisation. */
  waiting: ['submitted', 'read', 'restored', 'transferred'],
  /** For the pupil, to take the seat. */
  accepted: ['accepted'],
  /** For the internship. */
  coming: ['confirmed'],
  over: ['rejected', 'expired', 'withdrawn', 'cancelled'],
} as const satisfies Record<string, readonly ApplicationStatus[]>;
export type CandidateList = keyof typeof CANDIDATE_LISTS;

/**
 * Candidates of an organisation, in a part of the inbox: those that wait, by the day until which they do; the others,
 * newest first. A hundred at most; `isMore` where there are others.
 */
export async function listCandidates(
  ports: Ports,
  { publisherId, list }: { publisherId: string; list: CandidateList },
): Promise<{ candidates: Candidate[]; isMore: boolean }> {
  const found: PublisherApplication[] = [];
  let isMore = false;
  for (const status of CANDIDATE_LISTS[list]) {
    const page = await listPublisherApplications(ports, { publisherId, mode: 'live', status, limit: MOST });
    found.push(...page.applications);
    isMore ||= page.nextCursor !== null;
  }
  const order = list === 'waiting' ? byDay : byNews;
  const shown = found.toSorted(order).slice(0, MOST);
  const { auditTrail } = ports.storage.read;
  const candidates = await Promise.all(
    shown.map(async (application) =>
      toCandidate(application, await auditTrail.ofSubject(publisherId, application.id, MOST), ports.now()),
    ),
  );
  return { candidates, isMore: isMore || found.length > MOST };
}

function byDay(one: PublisherApplication, other: PublisherApplication): number {
  return (one.expiresAt ?? '9').localeCompare(other.expiresAt ?? '9') || one.id.localeCompare(other.id);
}

function byNews(one: PublisherApplication, other: PublisherApplication): number {
  return other.submittedAt.localeCompare(one.submittedAt) || other.id.localeCompare(one.id);
}
