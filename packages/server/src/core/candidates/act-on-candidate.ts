import type { ApplicationId, ApplicationState } from '@1eleve1stage/sdk/contract';
import type { AuditedAct, SecuritySign, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { toAct, toState, type WrittenTo } from '../applications/acts/act.js';
import { ACTS } from '../applications/acts/acts.js';
import { findForPublisher } from '../applications/find-application.js';
import type { Answer } from '../applications/rules/application-life.js';
import { AUDITED } from '../applications/rules/audited.js';
import { newId } from '../base/ids.js';
import { nameOf } from '../members/list-acts.js';

/** Acts on one candidate that are looked through: its colleagues open it once each, and answers are few. */
const MOST_ACTS = 200;

/** Somebody of an organisation, at one of its candidates. */
interface AtCandidate {
  publisherId: string;
  personId: string;
  id: ApplicationId;
}

/** What somebody of an organisation does with a candidate. */
export type CandidateAct =
  | { act: Exclude<Answer, 'reject'> | 'undo' | 'tell' }
  | { act: 'reject'; reason: string }
  | { act: 'transfer'; colleague: string };

/**
 * Opens who a candidate is: it is noted with who did, and the application is read, which the pupil is told of.
 *
 * @throws Refusal `application_not_found`, `offer_not_found` where it was taken down, `application_damaged`
 */
export async function openCandidate(ports: Ports, asked: AtCandidate): Promise<void> {
  await ports.storage.write(async (stores) => {
    const application = await findForPublisher(stores, { ...asked, mode: 'live' });
    await ACTS.reveal(await toAct(ports, stores, application));
    await noteOpened(ports, stores, asked);
  });
  ports.events.tell({ sign: 'application_opened', publisher: asked.publisherId, application: asked.id });
}

/**
 * Answers a candidate, undoes that while the pupil is not told, tells at once, or asks a colleague to answer; who did is
 * noted. The same again changes nothing.
 *
 * @throws Refusal `application_not_found`, `transition_not_allowed` where somebody answered otherwise, the pupil
 *   withdrew, or knows already, `offer_full`, `offer_not_found` where it was taken down, `already_applied`
 */
export async function actOnCandidate(
  ports: Ports,
  asked: AtCandidate & CandidateAct,
): Promise<ApplicationState> {
  const state = await ports.storage.write(async (stores) => {
    const application = await findForPublisher(stores, { ...asked, mode: 'live' });
    const act = await toAct(ports, stores, application);
    const { act: name, publisherId: _, personId, id: __, ...said } = asked;
    const undoneBy = await answererOf(stores, personId);
    const after = await ACTS[name](act, { ...said, undoneBy });
    const audited = AUDITED[name];
    if (after !== application && audited) await note(ports, stores, asked, audited);
    return toState(after);
  });
  const sign = SIGNS[asked.act];
  if (sign) ports.events.tell({ sign, publisher: asked.publisherId, application: asked.id });
  return state;
}

const SIGNS: Partial<Record<CandidateAct['act'], SecuritySign>> = {
  accept: 'application_accepted',
  reject: 'application_rejected',
  cancel: 'application_cancelled',
  transfer: 'application_transferred',
  undo: 'application_undone',
};

/** Whoever answers is written to by name; one who is forgotten meanwhile, at the contact's address. */
export async function answererOf({ members }: Stores, personId: string): Promise<WrittenTo> {
  const contact = (await members.getPerson(personId))?.contact;
  return contact ? { to: contact.email, by: nameOf(contact) } : {};
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
