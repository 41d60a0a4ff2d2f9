import { OfferId } from '@1eleve1stage/sdk/contract';
import { readReason } from '../../core/base/reason.js';
import { audienceNames } from '../../core/offers/audience-names.js';
import { Refusal } from '../../core/base/refusal.js';
import { listSessions } from '../../core/members/list-sessions.js';
import type { AsRead } from '../../core/organisations/as-read.js';
import { approveOffer, refuseOffer } from '../../core/organisations/decide-offer.js';
import { approveOrganisation, refuseOrganisation } from '../../core/organisations/decide-review.js';
import { listQueue } from '../../core/organisations/list-queue.js';
import { readOffer, readOrganisation } from '../../core/organisations/read-waiting.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { parametersOf } from '../http/parameters.js';
import { redirect } from '../pages/send-page.js';
import { endAsked } from './account/end-asked.js';
import { sendOwn, type PublisherDoor } from './door.js';
import { NO_DECISION, type DecisionDraft } from './moderation/decision-form.js';
import { DECISIONS, type Decision } from './moderation/decisions.js';
import { deskPage } from './moderation/desk-page.js';
import { offerToReadPage } from './moderation/offer-to-read-page.js';
import { organisationPage } from './moderation/organisation-page.js';
import { DESK_PATH, QUEUE_PATH } from './moderation/paths.js';
import { queuePage, readPosition } from './moderation/queue-page.js';
import { atDesk, onDeskForm, type Desk } from './own-desk.js';
import { pathOf } from './scene.js';

/** Where moderators read what waits, and decide: of what they read, and of nothing else. */
export function mountModeration(app: HttpApp, door: PublisherDoor): void {
  app.get(QUEUE_PATH, atDesk(door, showQueue));
  app.get(
    `${QUEUE_PATH}/organisations/:id`,
    atDesk(door, (desk) => showOrganisation(desk)),
  );
  app.post(
    `${QUEUE_PATH}/organisations/:id`,
    onDeskForm(door, deciding(decideOrganisation, showOrganisation)),
  );
  app.get(
    `${QUEUE_PATH}/offers/:id`,
    atDesk(door, (desk) => showOffer(desk)),
  );
  app.post(`${QUEUE_PATH}/offers/:id`, onDeskForm(door, deciding(decideOffer, showOffer)));
  app.get(DESK_PATH, atDesk(door, showDesk));
  app.post(`${DESK_PATH}/sessions`, onDeskForm(door, endSessions));
}

async function showQueue({ door, c, scene }: Desk): Promise<Response> {
  const asked = parametersOf(c);
  const queue = await listQueue(door.ports, {
    organisations: readPosition(asked.get('organisations')),
    offers: readPosition(asked.get('offers')),
  });
  const done = DECISIONS.find((one) => one === asked.get('done'));
  return sendOwn(queuePage(scene, { ...queue, done, now: door.ports.now() }));
}

type Shown = { decision: DecisionDraft; status: number };

const FIRST: Shown = { decision: NO_DECISION, status: 200 };

async function showOrganisation(desk: Desk, { decision, status }: Shown = FIRST): Promise<Response> {
  const { door, c, scene, visitor } = desk;
  const publisherId = c.req.param('id') ?? '';
  const read = await readOrganisation(door.ports, { publisherId, by: visitor.person.id });
  if (!read) throw new Refusal('not_found');
  const names = await audienceNames(
    door.ports,
    read.offers.map(({ content }) => content),
  );
  return sendOwn(organisationPage(scene, { read, decision, names, now: door.ports.now() }), { status });
}

async function showOffer(desk: Desk, { decision, status }: Shown = FIRST): Promise<Response> {
  const { door, c, scene, visitor } = desk;
  const read = await readOffer(door.ports, { id: offerIdOf(c), by: visitor.person.id });
  if (!read) throw new Refusal('offer_not_found');
  const names = await audienceNames(door.ports, [read.offer.content]);
  return sendOwn(offerToReadPage(scene, { read, decision, names, now: door.ports.now() }), { status });
}

/** What somebody decided, in the terms of the core. */
interface Meant {
  read: AsRead;
  decision: Decision;
  /** Empty where it is approved. */
  reason: string;
}

/** Done, or why nothing was: it changed, somebody decided before, whoever decides is of it; undefined where there is none. */
type Outcome = 'decided' | 'changed' | 'own' | undefined;

/** Reads the form of a page, decides, and leads back to what waits; what stands in the way is told on the page. */
function deciding(
  decide: (desk: Desk, meant: Meant) => Promise<Outcome>,
  show: (desk: Desk, shown: Shown) => Promise<Response>,
): (desk: Desk, form: URLSearchParams) => Promise<Response> {
  return async (desk, form) => {
    const draft = { decision: form.get('decision') ?? '', reason: form.get('reason') ?? '' };
    const decision = DECISIONS.find((one) => one === draft.decision);
    const reason = decision === 'approve' ? '' : readReason(draft.reason);
    if (!decision || reason === undefined) {
      const fault = draft.reason.trim() === '' ? ('missing' as const) : ('wrong' as const);
      const errors = decision ? { reason: fault } : { decision: 'missing' as const };
      return show(desk, { decision: { draft, errors, hasChanged: false }, status: 422 });
    }
    const read = { version: form.get('version') ?? '', by: desk.visitor.person.id };
    const outcome = await decide(desk, { read, decision, reason });
    if (outcome === 'decided') return redirect(pathOf(desk.scene, `${QUEUE_PATH}?done=${decision}`), 303);
    if (outcome === 'own') return show(desk, { decision: NO_DECISION, status: 403 });
    return show(desk, { decision: { draft, errors: {}, hasChanged: true }, status: 409 });
  };
}

async function decideOrganisation({ door, c }: Desk, { read, decision, reason }: Meant): Promise<Outcome> {
  // By its identifier alone: a name could be that of another by now.
  const publisher = (await door.ports.storage.read.accounts.getPublisher(c.req.param('id') ?? ''))?.id;
  if (publisher === undefined) throw new Refusal('not_found');
  const decided =
    decision === 'approve'
      ? await approveOrganisation(door.ports, publisher, read)
      : await refuseOrganisation(door.ports, { publisher, reason }, read);
  return typeof decided === 'object' ? 'decided' : decided;
}

async function decideOffer({ door, c }: Desk, { read, decision, reason }: Meant): Promise<Outcome> {
  const id = offerIdOf(c);
  const decided =
    decision === 'approve'
      ? await approveOffer(door.ports, id, read)
      : await refuseOffer(door.ports, { id, reason }, read);
  return decided === 'notWaiting' ? 'changed' : decided;
}

/** @throws Refusal `offer_not_found` for what is no identifier */
function offerIdOf(c: HttpContext): OfferId {
  const id = OfferId.safeParse(c.req.param('id'));
  if (!id.success) throw new Refusal('offer_not_found');
  return id.data;
}

async function showDesk({ door: { ports }, visitor, scene }: Desk): Promise<Response> {
  const sessions = await listSessions(ports, visitor);
  const email = visitor.person.contact?.email ?? '';
  return sendOwn(deskPage(scene, { sessions, currentId: visitor.session.id, email }));
}

async function endSessions(
  { door: { ports }, c, visitor, scene }: Desk,
  form: URLSearchParams,
): Promise<Response> {
  await endAsked(ports, visitor, form, c.get('requestId'));
  return redirect(pathOf(scene, DESK_PATH), 303);
}
