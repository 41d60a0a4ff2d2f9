import { listOrganisations } from '../../core/members/list-organisations.js';
import { ORGANISATION_PARAMETER } from '../../core/mail/rules/space-address.js';
import { readOwnPath } from '../../core/members/rules/own-path.js';
import type { HttpContext } from '../http/environment.js';
import { parametersOf } from '../http/parameters.js';
import { redirect } from '../pages/send-page.js';
import { ORGANISATIONS_PATH } from './doors.js';
import { sendOwn, type PublisherDoor } from './door.js';
import { keptForm } from './kept-form.js';
import type { Entering } from './entering.js';
import { pathOf } from './scene.js';
import { chooseBesidePage, elsewherePage } from './sign/kept-page.js';
import { noOrganisationPage } from './sign/no-organisation-page.js';

/** Answers who is in no organisation: they are of none, or choose one. @param fields of a form that was sent */
export async function outsideOrganisations(
  { ports }: PublisherDoor,
  c: HttpContext,
  { visitor, scene }: Entering,
  fields: URLSearchParams | undefined,
): Promise<Response> {
  if (visitor.memberships.length > 0)
    return fields
      ? sendOwn(chooseBesidePage(scene, keptForm(c, fields)), { status: 409 })
      : redirect(pathOf(scene, choosePath(c)), 303);
  const [invitation] = await ports.storage.read.invitations.ofPerson(visitor.person.id, ports.now());
  if (invitation) return redirect(pathOf(scene, '/publisher/invitation'), 303);
  return sendOwn(noOrganisationPage(scene), { status: 403 });
}

/**
 * Answers who asks for a page of another of their organisations than the one they are in, or sent a form of it, which does
 * nothing here; undefined where that is not so.
 */
export async function answerElsewhere(
  { ports }: PublisherDoor,
  c: HttpContext,
  { visitor, scene }: Entering,
  fields: URLSearchParams | undefined,
): Promise<Response | undefined> {
  const here = scene.visitor.organisation;
  const asked = fields ? fields.get('at') : parametersOf(c).get(ORGANISATION_PARAMETER);
  if (asked === null || asked === undefined || asked === here?.id) return undefined;
  if (!fields) {
    const isTheirs = visitor.memberships.some(({ publisherId }) => publisherId === asked);
    return isTheirs ? redirect(pathOf(scene, choosePath(c)), 303) : undefined;
  }
  const from = (await listOrganisations(ports, visitor)).find(({ publisherId }) => publisherId === asked);
  const page = elsewherePage(scene, keptForm(c, fields), {
    from: from && { id: from.publisherId, name: from.name },
    to: here?.name ?? '',
  });
  return sendOwn(page, { status: 409 });
}

/** Where an organisation is chosen, and then what was asked for. */
function choosePath(c: HttpContext): string {
  const next = readOwnPath(c.req.path + new URL(c.req.url).search) ?? readOwnPath(c.req.path);
  return next === undefined || next === '/publisher'
    ? ORGANISATIONS_PATH
    : `${ORGANISATIONS_PATH}?next=${encodeURIComponent(next)}`;
}
