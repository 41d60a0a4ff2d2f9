import type { Membership, Publisher } from '../../ports/index.js';
import { CANDIDATE_LISTS } from '../../core/candidates/list-candidates.js';
import { nameForItsPeople } from '../../core/accounts/name-to-bear.js';
import { findVisitor, type Visitor } from '../../core/members/find-visitor.js';
import { isProvedLately } from '../../core/members/rules/session-life.js';
import { readOwnPath } from '../../core/members/rules/own-path.js';
import type { HttpContext } from '../http/environment.js';
import { redirect } from '../pages/send-page.js';
import { SPACE_DOORS } from './doors.js';
import { onKeptForm } from './kept-form.js';
import { openScene, sendOwn, visitorName, type PublisherDoor } from './door.js';
import type { Upload } from '../http/uploads.js';
import { readSessionUpload, refuseOthers } from './posted-form.js';
import { pathOf, type OwnScene } from './scene.js';
import { sessionOverPage } from './sign/session-over-page.js';
import { ownersPage } from './sign/owners-page.js';
import { noOrganisationPage } from './sign/no-organisation-page.js';

/** Somebody in their own space, at one page of it. */
export interface Space {
  door: PublisherDoor;
  c: HttpContext;
  visitor: Visitor;
  /** The organisation they are here for. */
  organisation: Membership & { publisherName: string };
  /** That organisation, as it publishes. */
  publisher: Publisher;
  scene: OwnScene;
}

/** A page of a space, for those who entered; others are led to where people enter, and back. */
export function inSpace(
  door: PublisherDoor,
  show: (space: Space) => Promise<Response>,
): (c: HttpContext) => Promise<Response> {
  return async (c) => {
    const space = await openSpace(door, c);
    if (space instanceof Response) return space;
    if (space) return show(space);
    const { search } = new URL(c.req.url);
    const next = readOwnPath(c.req.path + search) ?? readOwnPath(c.req.path) ?? '/publisher';
    return redirect(pathOf(openScene(door, c), `/signin?next=${encodeURIComponent(next)}`), 303);
  };
}

/** A form of a space. */
export function onForm(
  door: PublisherDoor,
  act: (space: Space, form: URLSearchParams) => Promise<Response>,
): (c: HttpContext) => Promise<Response> {
  return onKeptForm(door, openSpace, act);
}

/** A form of a space with a field for a file, which no page keeps. */
export function onUpload(
  door: PublisherDoor,
  act: (space: Space, upload: Upload) => Promise<Response>,
): (c: HttpContext) => Promise<Response> {
  return async (c) => {
    refuseOthers(c, door.ports.publicUrl);
    const space = await openSpace(door, c);
    if (space instanceof Response) return space;
    if (space) return act(space, await readSessionUpload(c, space.visitor));
    const page = sessionOverPage(openScene(door, c), { next: '/publisher', isUnsaved: true });
    return sendOwn(page, { status: 401 });
  };
}

/** The same, for owners alone: others are told so. */
export function forOwners<Rest extends unknown[]>(
  act: (space: Space, ...rest: Rest) => Promise<Response>,
): (space: Space, ...rest: Rest) => Promise<Response> {
  return async (space, ...rest) =>
    space.organisation.role === 'owner'
      ? act(space, ...rest)
      : sendOwn(ownersPage(space.scene), { status: 403 });
}

/** Somebody who entered, of an organisation or not. */
export interface Entering {
  visitor: Visitor;
  scene: OwnScene;
}

/** Undefined where nobody entered. */
export async function findEntering(door: PublisherDoor, c: HttpContext): Promise<Entering | undefined> {
  const visitor = await findVisitor(door.ports, door.cookies.read(c, 'session'));
  if (!visitor) return undefined;
  const shown = { name: visitorName(visitor), formToken: visitor.formToken, doors: [], waiting: 0 };
  return { visitor, scene: { ...openScene(door, c), visitor: shown } };
}

/** Undefined where nobody entered; a page for who is of no organisation. */
async function openSpace(door: PublisherDoor, c: HttpContext): Promise<Space | Response | undefined> {
  const { ports, cookies } = door;
  const visitor = await findVisitor(ports, cookies.read(c, 'session'));
  if (!visitor) return undefined;
  const [membership] = visitor.memberships;
  const common = { name: visitorName(visitor), formToken: visitor.formToken };
  const scene = openScene(door, c);
  const publisher = membership && (await ports.storage.read.accounts.getPublisher(membership.publisherId));
  if (!publisher) {
    const [invitation] = await ports.storage.read.invitations.ofPerson(visitor.person.id, ports.now());
    if (invitation) return redirect(pathOf(scene, '/publisher/invitation'), 303);
    const page = noOrganisationPage({ ...scene, visitor: { ...common, doors: [], waiting: 0 } });
    return sendOwn(page, { status: 403 });
  }
  const statuses = CANDIDATE_LISTS.waiting;
  const { publisherId } = membership;
  const organisation = { ...membership, publisherName: nameForItsPeople(publisher) };
  const { applications, passkeys } = ports.storage.read;
  const [waiting, [passkey]] = await Promise.all([
    applications.countWith(publisherId, 'live', { statuses }),
    isProvedLately(visitor.session, ports.now()) ? [] : passkeys.ofPerson(visitor.person.id),
  ]);
  const shown = { ...common, doors: SPACE_DOORS.publisher, waiting, hasPasskey: passkey !== undefined };
  return { door, c, visitor, organisation, publisher, scene: { ...scene, visitor: shown } };
}
