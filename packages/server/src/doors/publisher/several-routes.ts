import { ApplicationId, MOST_REJECTED, OfferId } from '@1eleve1stage/sdk/contract';
import { rejectCandidates, undoAnswers } from '../../core/candidates/act-on-several.js';
import {
  CANDIDATE_LISTS,
  listCandidates,
  type CandidateList,
} from '../../core/candidates/list-candidates.js';
import { refusalsOf } from '../../core/candidates/rules/kept-refusal.js';
import { readSeveral } from '../../core/candidates/read-several.js';
import { findOwnOffer } from '../../core/offers/find-own-offer.js';
import type { HttpApp } from '../http/environment.js';
import { parametersOf } from '../http/parameters.js';
import { candidatesPage, type SeveralFault } from './candidates/candidates-page.js';
import { refusedPage, refusePage, undonePage } from './candidates/several-page.js';
import { sendOwn, type PublisherDoor } from './door.js';
import { inSpace, onForm, type Space } from './own-space.js';
import { PICKED } from './parts/rows.js';

/** The inbox, and what is done with several candidates of it at once: to turn down, and to undo that. Never a yes. */
export function mountSeveral(app: HttpApp, door: PublisherDoor): void {
  app.get(
    '/publisher/candidates',
    inSpace(door, (space) => showCandidates(space)),
  );
  app.post('/publisher/candidates/refuse', onForm(door, withPicked('waiting', refuse)));
  app.post('/publisher/candidates/undo', onForm(door, withPicked('kept', undo)));
}

async function showCandidates(
  space: Space,
  asked: { list?: CandidateList; fault?: SeveralFault } = {},
): Promise<Response> {
  const { door, c, organisation, publisher, scene } = space;
  const { ports } = door;
  const { publisherId } = organisation;
  const parameters = parametersOf(c);
  const list = asked.list ?? listOf(parameters.get('list'));
  const offer = await offerOf(space, parameters.get('offer'));
  const found = await listCandidates(ports, { publisherId, list, offerId: offer?.id });
  const page = candidatesPage(scene, {
    ...{ ...found, list, offer, fault: asked.fault, isBlind: publisher.isBlind, now: ports.now() },
    isAllPicked: parameters.get('all') === '1',
  });
  return sendOwn(page, { status: asked.fault ? 422 : 200, isScripted: true });
}

function listOf(asked: string | null): CandidateList {
  return asked !== null && isList(asked) ? asked : 'waiting';
}

function isList(text: string): text is CandidateList {
  return Object.hasOwn(CANDIDATE_LISTS, text);
}

/** @throws Refusal `offer_not_found` for what is none of the organisation's */
async function offerOf(
  { door: { ports }, organisation: { publisherId } }: Space,
  asked: string | null,
): Promise<{ id: OfferId; title: string } | undefined> {
  const { data: id } = OfferId.safeParse(asked);
  if (id === undefined) return undefined;
  const { content } = await findOwnOffer(ports, { publisherId, id });
  return { id, title: content?.title ?? '' };
}

type OfPicked = (
  space: Space,
  picked: { publisherId: string; ids: ApplicationId[]; form: URLSearchParams },
) => Promise<Response>;

/** Does something with the candidates that were ticked; with none, or too many, the list says so. */
function withPicked(
  list: CandidateList,
  act: OfPicked,
): (space: Space, form: URLSearchParams) => Promise<Response> {
  return async (space, form) => {
    const ids = form.getAll(PICKED).flatMap((text) => ApplicationId.safeParse(text).data ?? []);
    if (ids.length === 0) return showCandidates(space, { list, fault: 'none' });
    if (ids.length > MOST_REJECTED) return showCandidates(space, { list, fault: 'tooMany' });
    return act(space, { publisherId: space.organisation.publisherId, ids, form });
  };
}

/** First asks with which sentence; then says no, and what became of each. */
const refuse: OfPicked = async (
  { door: { ports }, publisher, visitor, scene },
  { publisherId, ids, form },
) => {
  const asked = form.get('template');
  const reason = refusalsOf(publisher).find((sentence) => sentence === asked);
  if (reason === undefined) {
    const candidates = await readSeveral(ports, { publisherId, ids });
    const isWrong = asked !== null;
    const page = refusePage(scene, { candidates, own: publisher.refusals, now: ports.now(), isWrong });
    return sendOwn(page, { status: isWrong ? 422 : 200 });
  }
  const personId = visitor.person.id;
  const outcomes = await rejectCandidates(ports, { publisherId, personId, ids, reason });
  const candidates = await readSeveral(ports, { publisherId, ids: outcomes.map(({ id }) => id) });
  return sendOwn(refusedPage(scene, { outcomes, candidates, now: ports.now() }));
};

const undo: OfPicked = async ({ door: { ports }, visitor, scene }, { publisherId, ids }) => {
  const outcomes = await undoAnswers(ports, { publisherId, personId: visitor.person.id, ids });
  const candidates = await readSeveral(ports, { publisherId, ids: outcomes.map(({ id }) => id) });
  return sendOwn(undonePage(scene, { outcomes, candidates, now: ports.now() }));
};
