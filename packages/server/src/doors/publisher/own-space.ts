import type { Publisher } from '../../ports/index.js';
import { CANDIDATE_LISTS } from '../../core/candidates/list-candidates.js';
import { nameForItsPeople } from '../../core/accounts/name-to-bear.js';
import type { NamedMembership, Visitor } from '../../core/members/find-visitor.js';
import { isProvedLately } from '../../core/members/rules/session-life.js';
import { readOwnPath } from '../../core/members/rules/own-path.js';
import type { HttpContext } from '../http/environment.js';
import { redirect } from '../pages/send-page.js';
import { SPACE_DOORS } from './doors.js';
import { onKeptForm } from './kept-form.js';
import { openScene, sendOwn, type PublisherDoor } from './door.js';
import { readUpload, type Upload } from '../http/uploads.js';
import { refuseOtherSessions, refuseOthers } from './posted-form.js';
import { findEntering } from './entering.js';
import { answerElsewhere, outsideOrganisations } from './which-organisation.js';
import { pathOf, type OwnScene } from './scene.js';
import { sessionOverPage } from './sign/session-over-page.js';
import { ownersPage } from './sign/owners-page.js';

/** Somebody in their own space, at one page of it. */
export interface Space {
  door: PublisherDoor;
  c: HttpContext;
  visitor: Visitor;
  /** The organisation they are here for. */
  organisation: NamedMembership;
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
    if (space) return actOnUpload(space, act);
    const page = sessionOverPage(openScene(door, c), { next: '/publisher', isUnsaved: true });
    return sendOwn(page, { status: 401 });
  };
}

/** A file that was sent for another organisation is none of this one, and no page keeps it. */
async function actOnUpload(
  space: Space,
  act: (space: Space, upload: Upload) => Promise<Response>,
): Promise<Response> {
  const { door, c, visitor, publisher, scene } = space;
  const upload = await readUpload(c);
  const elsewhere = await answerElsewhere(door, c, { visitor, publisher, scene }, upload.fields);
  if (elsewhere) return elsewhere;
  refuseOtherSessions(upload.fields, visitor);
  return act(space, upload);
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

/**
 * Undefined where nobody entered; a page for who is of no organisation, or has to choose one, or sent a form that is of
 * another.
 *
 * @param fields of a form that was sent
 */
async function openSpace(
  door: PublisherDoor,
  c: HttpContext,
  fields?: URLSearchParams,
): Promise<Space | Response | undefined> {
  const entering = await findEntering(door, c);
  if (!entering) return undefined;
  const { visitor, publisher, scene } = entering;
  const { membership } = visitor;
  if (!publisher || !membership) return outsideOrganisations(door, c, entering, fields);
  const elsewhere = await answerElsewhere(door, c, entering, fields);
  if (elsewhere) return elsewhere;
  const statuses = CANDIDATE_LISTS.waiting;
  const { publisherId } = membership;
  const organisation = { ...membership, publisherName: nameForItsPeople(publisher) };
  const { applications, passkeys } = door.ports.storage.read;
  const [waiting, [passkey]] = await Promise.all([
    applications.countWith(publisherId, 'live', { statuses }),
    isProvedLately(visitor.session, door.ports.now()) ? [] : passkeys.ofPerson(visitor.person.id),
  ]);
  const shown = {
    ...scene.visitor,
    ...{ doors: SPACE_DOORS.publisher, waiting, hasPasskey: passkey !== undefined },
  };
  return { door, c, visitor, organisation, publisher, scene: { ...scene, visitor: shown } };
}
