import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { AuditEntry, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { actAsPublisher } from '../applications/act-on-application.js';
import { findForPublisher } from '../applications/find-application.js';
import { describeApplication } from '../applications/list-publisher-applications.js';
import { nextStatus } from '../applications/rules/application-life.js';
import { Refusal } from '../base/refusal.js';
import { toCandidate, type Candidate } from './rules/first-reading.js';

/** Acts on one candidate that are told at most. */
const MOST_ACTS = 50;

/** A candidate whom somebody of an organisation looks at. */
export interface Looked {
  candidate: Candidate;
  /** Acts of the organisation's people on it, newest first, with their names. */
  history: (AuditEntry & { by?: string })[];
  /** True where the organisation may say yes, or no. */
  mayAccept: boolean;
  mayReject: boolean;
}

/**
 * A candidate as somebody of an organisation reads them; the first look is noted as _read_, which the pupil may know.
 *
 * @throws Refusal `application_not_found`
 */
export async function readCandidate(
  ports: Ports,
  asked: { publisherId: string; id: ApplicationId },
): Promise<Looked> {
  const inLive = { ...asked, mode: 'live' } as const;
  await actAsPublisher(ports, { ...inLive, event: 'read' }).catch(ignoreTransition);
  const stores = ports.storage.read;
  const application = await findForPublisher(stores, inLive);
  const done = await stores.auditTrail.ofSubject(asked.publisherId, asked.id, MOST_ACTS);
  const described = await describeApplication(ports, stores, application);
  const isKnown = described.pupil !== undefined;
  return {
    candidate: toCandidate(described, done),
    history: await withNames(stores, done),
    mayAccept: isKnown && nextStatus('accept', application.status) !== undefined,
    mayReject: isKnown && nextStatus('reject', application.status) !== undefined,
  };
}

/** What was read, answered or withdrawn before stays as it is. */
function ignoreTransition(error: unknown): void {
  const isExpected = error instanceof Refusal && NOT_READ_NOW.has(error.code);
  if (!isExpected) throw error;
}

/** Refusals of the note alone: the candidate is looked at all the same. */
const NOT_READ_NOW = new Set([
  'transition_not_allowed',
  'offer_not_found',
  'application_damaged',
  'unavailable',
]);

async function withNames({ members }: Stores, done: readonly AuditEntry[]): Promise<Looked['history']> {
  const ids = new Set(done.flatMap(({ personId }) => (personId === undefined ? [] : [personId])));
  const people = await Promise.all([...ids].map((id) => members.getPerson(id)));
  const names = new Map(people.map((person) => [person?.id, person?.contact && nameOf(person.contact)]));
  return done.map((entry) => {
    const by = entry.personId === undefined ? undefined : names.get(entry.personId);
    return { ...entry, ...(by !== undefined && { by }) };
  });
}

/** A person as colleagues know them: by name, or else by address. */
export function nameOf({
  email,
  firstName,
  lastName,
}: {
  email: string;
  firstName?: string;
  lastName?: string;
}): string {
  return [firstName, lastName].filter(Boolean).join(' ') || email;
}
