import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { Ports } from '../../ports/ports.js';
import { findForPublisher } from '../applications/find-application.js';
import { describeApplication } from '../applications/list-publisher-applications.js';
import { nextStatus } from '../applications/rules/application-life.js';
import { withNames, type NamedAct } from '../members/list-acts.js';
import { toCandidate, type Candidate } from './rules/first-reading.js';

/** Acts on one candidate that are told at most. */
const MOST_ACTS = 50;

/** A candidate whom somebody of an organisation looks at. */
export interface Looked {
  candidate: Candidate;
  /** Acts of the organisation's people on it, newest first, with their names. */
  history: NamedAct[];
  /** True where the organisation may say yes, or no. */
  mayAccept: boolean;
  mayReject: boolean;
}

/**
 * A candidate as somebody of an organisation reads them. To look changes nothing: the words alone are there to read.
 *
 * @throws Refusal `application_not_found`
 */
export async function readCandidate(
  ports: Ports,
  asked: { publisherId: string; id: ApplicationId },
): Promise<Looked> {
  const stores = ports.storage.read;
  const application = await findForPublisher(stores, { ...asked, mode: 'live' });
  const done = await stores.auditTrail.ofSubject(asked.publisherId, asked.id, MOST_ACTS);
  const described = await describeApplication(ports, stores, application);
  const isKnown = described.pupil !== undefined;
  return {
    candidate: toCandidate(described, new Set(done.map(({ act }) => act)), ports.now()),
    history: await withNames(stores, done),
    mayAccept: isKnown && nextStatus('accept', application.status) !== undefined,
    mayReject: isKnown && nextStatus('reject', application.status) !== undefined,
  };
}
