import { ORGANISATION_PARAMETER } from '../../core/mail/rules/space-address.js';
import { switchOrganisation } from '../../core/members/enter-organisation.js';
import { listOrganisations } from '../../core/members/list-organisations.js';
import { MOST_ORGANISATIONS } from '../../core/members/rules/organisation-of-session.js';
import { readOwnPath } from '../../core/members/rules/own-path.js';
import { withCookies } from '../http/cookies.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { parametersOf } from '../http/parameters.js';
import { redirect } from '../pages/send-page.js';
import { ORGANISATIONS_PATH } from './doors.js';
import { openScene, sendOwn, type PublisherDoor } from './door.js';
import { onKeptForm } from './kept-form.js';
import { findEntering, type Entering } from './entering.js';
import { pathOf } from './scene.js';
import { choosePage } from './sign/choose-page.js';

/** Where who is of several organisations says in which one they are: in one at a time. */
export function mountSwitch(app: HttpApp, door: PublisherDoor): void {
  app.get(ORGANISATIONS_PATH, (c) => show(door, c));
  app.post(
    ORGANISATIONS_PATH,
    onKeptForm(door, findEntering, (entering, form) => switchTo(door, entering, form)),
  );
}

async function show(door: PublisherDoor, c: HttpContext): Promise<Response> {
  const { ports } = door;
  const entering = await findEntering(door, c);
  const next = readOwnPath(parametersOf(c).get('next') ?? undefined);
  if (!entering)
    return redirect(
      pathOf(openScene(door, c), `/signin?next=${encodeURIComponent(ORGANISATIONS_PATH)}`),
      303,
    );
  const { visitor, scene } = entering;
  const organisations = await listOrganisations(ports, visitor);
  if (organisations.length === 0) return redirect(pathOf(scene, '/publisher'), 303);
  const [invitation] = await ports.storage.read.invitations.ofPerson(visitor.person.id, ports.now());
  const page = choosePage(scene, {
    ...{ organisations, next, asked: organisationOf(next) },
    ...{ isInvited: invitation !== undefined, isFull: organisations.length >= MOST_ORGANISATIONS },
  });
  return sendOwn(page);
}

async function switchTo(
  { ports, cookies }: PublisherDoor,
  { visitor, scene }: Entering,
  form: URLSearchParams,
): Promise<Response> {
  const publisherId = form.get('organisation') ?? '';
  const next = readOwnPath(form.get('next') ?? undefined);
  const switched = await switchOrganisation(ports, visitor, publisherId);
  const isThere = switched !== undefined || visitor.membership?.publisherId === publisherId;
  const isOfAnother = isThere && ![undefined, publisherId].includes(organisationOf(next));
  const to = redirect(pathOf(scene, (isOfAnother ? undefined : next) ?? '/publisher'), 303);
  return switched ? withCookies(to, cookies.keep('session', switched.sessionToken)) : to;
}

/** The organisation that a path is of, where it says so. */
function organisationOf(path: string | undefined): string | undefined {
  const [, search] = path?.split('?') ?? [];
  return new URLSearchParams(search).get(ORGANISATION_PARAMETER) ?? undefined;
}
