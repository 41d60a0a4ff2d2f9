import type { Visitor } from '../../core/members/find-visitor.js';
import { readOwnPath } from '../../core/members/rules/own-path.js';
import type { HttpContext } from '../http/environment.js';
import { openScene, sendOwn, type PublisherDoor } from './door.js';
import { isOfSession, readOwnForm } from './posted-form.js';
import type { OwnScene } from './scene.js';
import { sendAgainPage, signInBesidePage, type KeptForm } from './sign/kept-page.js';

/** A form that is sent again to where it was sent. */
export function keptForm(c: HttpContext, fields: URLSearchParams): KeptForm {
  return { path: readOwnPath(c.req.path) ?? '/publisher', fields };
}

/**
 * A form of a session. Where that is over, or another by now, nothing is done, and the page that says so keeps what was
 * written, to be sent again.
 *
 * @param open who sent it, and where they are; undefined where their session is over, or a page that they get instead
 */
export function onKeptForm<Here extends { visitor: Visitor; scene: OwnScene }>(
  door: PublisherDoor,
  open: (
    door: PublisherDoor,
    c: HttpContext,
    fields: URLSearchParams,
  ) => Promise<Here | Response | undefined>,
  act: (here: Here, form: URLSearchParams, c: HttpContext) => Promise<Response>,
): (c: HttpContext) => Promise<Response> {
  return async (c) => {
    const fields = await readOwnForm(c, door.ports.publicUrl);
    const here = await open(door, c, fields);
    if (here instanceof Response) return here;
    const kept = keptForm(c, fields);
    if (!here) return sendOwn(signInBesidePage(openScene(door, c), kept), { status: 401 });
    return isOfSession(fields, here.visitor.formToken)
      ? act(here, fields, c)
      : sendOwn(sendAgainPage(here.scene, kept), { status: 403 });
  };
}
