import type { ApplicationId, ApplicationState } from '@1eleve1stage/sdk/contract';
import type { AuditedAct, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { toAct, toState } from '../applications/acts/act.js';
import { ACTS } from '../applications/acts/acts.js';
import { findForPublisher } from '../applications/find-application.js';
import { nextStatus } from '../applications/rules/application-life.js';
import { newId } from '../base/ids.js';

/** Acts on one candidate that are looked through: its colleagues open it once each, and answers are few. */
const MOST_ACTS = 200;

/** Somebody of an organisation, at one of its candidates. */
interface AtCandidate {
  publisherId: string;
  personId: string;
  id: ApplicationId;
}

export type CandidateAnswer = { answer: 'accept' } | { answer: 'reject'; reason: string };

/**
 * Opens who a candidate is: it is noted with who did, and the application is read, which the pupil is told of.
 *
 * @throws Refusal `application_not_found`, `offer_not_found` where it was taken down, `application_damaged`
 */
export async function openCandidate(ports: Ports, asked: AtCandidate): Promise<void> {
  await ports.storage.write(async (stores) => {
    const application = await findForPublisher(stores, { ...asked, mode: 'live' });
    if (nextStatus('read', application.status)) await ACTS.read(await toAct(ports, stores, application));
    await noteOpened(ports, stores, asked);
  });
  ports.events.tell({ sign: 'application_opened', publisher: asked.publisherId, application: asked.id });
}

/**
 * Answers a candidate, once: the pupil is told, and who answered is noted. The same answer again changes nothing.
 *
 * @throws Refusal `application_not_found`, `transition_not_allowed` where somebody answered otherwise, or the pupil
 *   withdrew, `offer_full`, `offer_not_found` where it was taken down, `already_applied`
 */
export async function answerCandidate(
  ports: Ports,
  asked: AtCandidate & CandidateAnswer,
): Promise<ApplicationState> {
  const state = await ports.storage.write(async (stores) => {
    const application = await findForPublisher(stores, { ...asked, mode: 'live' });
    const act = await toAct(ports, stores, application);
    const answered = await ACTS[asked.answer](act, asked.answer === 'reject' ? { reason: asked.reason } : {});
    const isNew = answered.status !== application.status;
    if (isNew)
      await note(
        ports,
        stores,
        asked,
        asked.answer === 'accept' ? 'candidate_accepted' : 'candidate_rejected',
      );
    return toState(answered);
  });
  const sign = asked.answer === 'accept' ? 'application_accepted' : 'application_rejected';
  ports.events.tell({ sign, publisher: asked.publisherId, application: asked.id });
  return state;
}

/** Notes once of each colleague that they opened it, however often they press. */
async function noteOpened(ports: Ports, stores: Stores, asked: AtCandidate): Promise<void> {
  const done = await stores.auditTrail.ofSubject(asked.publisherId, asked.id, MOST_ACTS);
  const isNoted = done.some(({ act, personId }) => act === 'candidate_opened' && personId === asked.personId);
  if (!isNoted) await note(ports, stores, asked, 'candidate_opened');
}

async function note(
  { now }: Ports,
  { auditTrail }: Stores,
  { publisherId, personId, id }: AtCandidate,
  act: AuditedAct,
): Promise<void> {
  await auditTrail.add({ id: newId('au'), publisherId, personId, act, subject: id, at: now() });
}
