import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { Ports } from '../../ports/ports.js';
import { findForPublisher } from '../applications/find-application.js';
import { describeApplication } from '../applications/list-publisher-applications.js';
import type { StoredApplication } from '../../ports/index.js';
import {
  answerOf,
  nextStatus,
  type Answer,
  type ApplicationEvent,
} from '../applications/rules/application-life.js';
import { AUDITED } from '../applications/rules/audited.js';
import { withNames, type NamedAct } from '../members/list-acts.js';
import { readNotes, type NamedNote } from './read-notes.js';
import { toCandidate, type Candidate } from './rules/to-candidate.js';

/** Acts on one candidate that are told at most. */
const MOST_ACTS = 50;

/** A candidate whom somebody of an organisation looks at. */
export interface Looked {
  candidate: Candidate;
  /** What colleagues wrote of it for each other, the oldest first; absent where it is not to be read who applies. */
  notes?: NamedNote[];
  /** Acts of the organisation's people on it, newest first, with their names. */
  history: NamedAct[];
  /** True where the organisation may say yes, or no. */
  mayAccept: boolean;
  mayReject: boolean;
  mayTransfer: boolean;
  mayCancel: boolean;
  /** An answer that the pupil is not told yet. */
  untold?: KeptAnswer;
}

/** An answer that can still be undone. */
export interface KeptAnswer {
  answer: Answer;
  /** Who gave it, and when; absent where that is not known. */
  by?: string;
  at?: Date;
  /** When the pupil is told. */
  tellAt: Date;
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
  const isKnown = described.grade !== undefined;
  // To open it is to read it.
  const status = nextStatus('read', application.status) ?? application.status;
  const history = await withNames(stores, done);
  const untold = keptAnswer(application, history);
  const may = (event: ApplicationEvent): boolean =>
    isKnown && !untold && nextStatus(event, status) !== undefined;
  // What a note may tell of who applies is kept back with them.
  const notes = isKnown && !described.isBlind ? await readNotes(stores, application) : undefined;
  return {
    candidate: toCandidate(described, ports.now()),
    history,
    ...(notes && { notes }),
    ...{ mayAccept: may('accept'), mayReject: may('reject') },
    ...{ mayTransfer: may('transfer'), mayCancel: may('cancel') },
    ...(untold && { untold }),
  };
}

function keptAnswer(
  { status, untold }: StoredApplication,
  history: readonly NamedAct[],
): KeptAnswer | undefined {
  const answer = answerOf(status);
  if (!untold || !answer) return undefined;
  const noted = history.find(({ act }) => act === AUDITED[answer]);
  const { by, at } = noted ?? {};
  return { answer, tellAt: untold.tellAt, ...(by !== undefined && { by }), ...(at && { at }) };
}
