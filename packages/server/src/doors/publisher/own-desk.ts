import { SESSION_COOKIES } from '../http/cookies.js';
import { signInPath, SPACE_PATHS } from '../../core/members/rules/session-space.js';
import { findVisitor, type Visitor } from '../../core/members/find-visitor.js';
import { readOwnPath } from '../../core/members/rules/own-path.js';
import type { HttpContext } from '../http/environment.js';
import { redirect } from '../pages/send-page.js';
import { openScene, visitorName, type PublisherDoor } from './door.js';
import { onKeptForm } from './kept-form.js';
import { SPACE_DOORS } from './doors.js';
import { pathOf, type OwnScene } from './scene.js';

/** A moderator at one of their pages. */
export interface Desk {
  door: PublisherDoor;
  c: HttpContext;
  visitor: Visitor;
  scene: OwnScene;
}

/** A page of moderators, for those who entered as one; others are led to where they do, and back. */
export function atDesk(
  door: PublisherDoor,
  show: (desk: Desk) => Promise<Response>,
): (c: HttpContext) => Promise<Response> {
  return async (c) => {
    const desk = await openDesk(door, c);
    if (desk) return show(desk);
    const next = readOwnPath(c.req.path) ?? SPACE_PATHS.moderation;
    return redirect(pathOf(openScene(door, c), signInPath(next)), 303);
  };
}

/** A form of moderators. */
export function onDeskForm(
  door: PublisherDoor,
  act: (desk: Desk, form: URLSearchParams) => Promise<Response>,
): (c: HttpContext) => Promise<Response> {
  return onKeptForm(door, openDesk, act);
}

/** Undefined where nobody entered as a moderator, or they are one no longer: that is asked with each page. */
async function openDesk(door: PublisherDoor, c: HttpContext): Promise<Desk | undefined> {
  const { ports, cookies } = door;
  const visitor = await findVisitor(ports, cookies.read(c, SESSION_COOKIES.moderation), 'moderation');
  if (!visitor || !(await ports.storage.read.moderators.has(visitor.person.id))) return undefined;
  const shown = {
    ...{ space: 'moderation' as const, name: visitorName(visitor), formToken: visitor.formToken },
    ...{ doors: SPACE_DOORS.moderation, waiting: 0 },
  };
  return { door, c, visitor, scene: { ...openScene(door, c), visitor: shown } };
}
