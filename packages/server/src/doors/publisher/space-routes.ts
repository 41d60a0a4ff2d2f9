import { endpoints } from '@1eleve1stage/sdk/contract';
import { Refusal } from '../../core/base/refusal.js';
import { actOnCandidate, openCandidate, type CandidateAct } from '../../core/candidates/act-on-candidate.js';
import { listCandidates } from '../../core/candidates/list-candidates.js';
import { listActs } from '../../core/members/list-acts.js';
import { listOrganisations } from '../../core/members/list-organisations.js';
import { listSessions } from '../../core/members/list-sessions.js';
import { listPublisherOffers } from '../../core/offers/list-publisher-offers.js';
import { waitsForReview } from '../../core/offers/rules/waits-for-review.js';
import type { HttpApp } from '../http/environment.js';
import { redirect } from '../pages/send-page.js';
import { endAsked } from './account/end-asked.js';
import { accessPage } from './account/access-page.js';
import type { AnswerFault } from './candidates/candidate-view.js';
import { sendOwn, type PublisherDoor } from './door.js';
import { homePage } from './home/home-page.js';
import { reviewPanel } from './organisation/review-panel.js';
import { candidateIdOf, showCandidate, type Wrong } from './own-candidate.js';
import { inSpace, onForm, type Space } from './own-space.js';
import { pathOf } from './scene.js';

const { reason: Reason } = endpoints['publisher.applications.reject'].body.shape;
const { colleague: Colleague } = endpoints['publisher.applications.transfer'].body.shape;

/** Offers and candidates that the first page of a space shows. */
const MOST_AT_HOME = 5;

/** The pages of those who entered. What acts is posted, by a form of the session; to open a page changes nothing but _read_. */
export function mountSpace(app: HttpApp, door: PublisherDoor): void {
  app.get('/publisher', inSpace(door, showHome));
  app.get(
    '/publisher/candidates/:id',
    inSpace(door, (space) => showCandidate(space)),
  );
  app.post('/publisher/candidates/:id/open', onForm(door, open));
  app.post('/publisher/candidates/:id/answer', onForm(door, acting(readAnswer)));
  app.post('/publisher/candidates/:id/transfer', onForm(door, acting(readTransfer)));
  app.post(
    '/publisher/candidates/:id/undo',
    onForm(
      door,
      acting(() => ({ act: 'undo' })),
    ),
  );
  app.post(
    '/publisher/candidates/:id/tell',
    onForm(
      door,
      acting(() => ({ act: 'tell' })),
    ),
  );
  app.get('/publisher/account', inSpace(door, showAccess));
  app.post('/publisher/account/sessions', onForm(door, endSessions));
}

async function showHome({
  door: { ports },
  organisation: { publisherId, role },
  publisher,
  scene,
  visitor,
}: Space): Promise<Response> {
  const [{ candidates }, { offers }] = await Promise.all([
    listCandidates(ports, { publisherId, list: 'waiting', most: MOST_AT_HOME }),
    listPublisherOffers(ports, { publisherId, mode: 'live', limit: MOST_AT_HOME }),
  ]);
  const { firstName } = visitor.person.contact ?? {};
  const isWaiting = waitsForReview(publisher, { mode: 'live', reviews: ports.reviews });
  const review =
    isWaiting && reviewPanel(scene, publisher.review, role === 'owner' ? 'correct' : 'ask an owner');
  return sendOwn(homePage(scene, { firstName, now: ports.now(), waiting: candidates, offers, review }));
}

async function open({ door, c, visitor, organisation, scene }: Space): Promise<Response> {
  const id = candidateIdOf(c);
  await openCandidate(door.ports, { publisherId: organisation.publisherId, personId: visitor.person.id, id });
  return redirect(pathOf(scene, `/publisher/candidates/${id}`), 303);
}

/** Does what a form of a candidate's page asks for; what stands in its way is told there. */
function acting(
  read: (form: URLSearchParams) => CandidateAct | Wrong,
): (space: Space, form: URLSearchParams) => Promise<Response> {
  return async (space, form) => {
    const { door, c, visitor, organisation, scene } = space;
    const id = candidateIdOf(c);
    const asked = read(form);
    if ('fault' in asked) return showCandidate(space, asked);
    try {
      const at = { publisherId: organisation.publisherId, personId: visitor.person.id, id };
      await actOnCandidate(door.ports, { ...at, ...asked });
    } catch (error) {
      const fault = error instanceof Refusal && FAULTS[error.code];
      if (!fault) throw error;
      return showCandidate(space, { fault });
    }
    return redirect(pathOf(scene, `/publisher/candidates/${id}`), 303);
  };
}

/** What stands in the way of an answer, told on the page. */
const FAULTS: Partial<Record<Refusal['code'], AnswerFault>> = {
  offer_full: 'full',
  transition_not_allowed: 'late',
  already_applied: 'late',
  offer_not_found: 'takenDown',
};

function readAnswer(form: URLSearchParams): CandidateAct | Wrong {
  const asked = form.get('answer');
  if (asked === 'accept' || asked === 'cancel') return { act: asked };
  if (asked !== 'reject') return { fault: 'choice', reason: '' };
  // One's own words, or else the sentence that was chosen.
  const typed = (form.get('reason') ?? '').trim() || (form.get('template') ?? '');
  const reason = Reason.safeParse(typed);
  return reason.success ? { act: 'reject', reason: reason.data } : { fault: 'reason', reason: typed };
}

function readTransfer(form: URLSearchParams): CandidateAct | Wrong {
  const typed = form.get('colleague') ?? '';
  const { data: colleague } = Colleague.safeParse(typed);
  return colleague === undefined ? { fault: 'colleague', colleague: typed } : { act: 'transfer', colleague };
}

async function showAccess({ door: { ports }, visitor, organisation, scene }: Space): Promise<Response> {
  const sessions = await listSessions(ports, visitor);
  const acts = await listActs(ports, organisation.publisherId);
  const own = await listOrganisations(ports, visitor);
  const organisations = new Map(own.map(({ publisherId, name }) => [publisherId, name]));
  return sendOwn(
    accessPage(scene, {
      ...{ sessions, acts, currentId: visitor.session.id },
      ...(own.length > 1 && { organisations }),
      ...{ email: visitor.person.contact?.email ?? '', organisation: organisation.publisherName },
    }),
  );
}

async function endSessions(
  { door: { ports }, c, visitor, scene }: Space,
  form: URLSearchParams,
): Promise<Response> {
  await endAsked(ports, visitor, form, c.get('requestId'));
  return redirect(pathOf(scene, '/publisher/account'), 303);
}
