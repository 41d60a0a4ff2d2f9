import { EmailAddress } from '@1eleve1stage/sdk/contract';
import { askSignIn } from '../../core/members/ask-sign-in.js';
import { listOrganisations } from '../../core/members/list-organisations.js';
import { MOST_ORGANISATIONS } from '../../core/members/rules/organisation-of-session.js';
import { findVisitor } from '../../core/members/find-visitor.js';
import { openOrganisation } from '../../core/organisations/open-organisation.js';
import { withCookies } from '../http/cookies.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { redirect } from '../pages/send-page.js';
import { ORGANISATIONS_PATH } from './doors.js';
import { openScene, sendOwn, type PublisherDoor } from './door.js';
import { findEntering, type Entering } from './entering.js';
import { readOwnForm } from './posted-form.js';
import { pathOf } from './scene.js';
import { onKeptForm } from './kept-form.js';
import {
  organisationPage,
  type OrganisationDraft,
  type OrganisationView,
} from './signup/organisation-page.js';
import { knownDraft, readOrganisation, readYou } from './signup/read-forms.js';
import { signUpPage } from './signup/sign-up-page.js';
import { youPage } from './signup/you-page.js';

/** Where those who proved their address say who they host for. */
const ORGANISATION = '/signup/organisation';

const NOTHING_TYPED: OrganisationDraft = {
  ...{ hasSiret: '', siret: '', kind: '' },
  ...{ name: '', postcode: '', city: '' },
};

/**
 * Where somebody opens a space: their address, which they prove as who enters does, their organisation, themselves. What
 * is typed goes from page to page; nothing is kept of it before the last.
 */
export function mountSignUp(app: HttpApp, door: PublisherDoor): void {
  const { ports, cookies } = door;

  app.get('/signup', async (c) => {
    const scene = openScene(door, c);
    const visitor = await findVisitor(ports, cookies.read(c, 'session'));
    if (visitor) return redirect(pathOf(scene, ORGANISATION), 303);
    return sendOwn(signUpPage(scene, { email: '', errors: {} }));
  });

  app.post('/signup', async (c) => {
    const form = await readOwnForm(c, ports.publicUrl);
    const scene = openScene(door, c);
    const typed = (form.get('email') ?? '').trim();
    const email = EmailAddress.safeParse(typed);
    if (!email.success) {
      const fault = typed === '' ? 'missing' : 'wrong';
      return sendOwn(signUpPage(scene, { email: typed, errors: { email: fault } }), { status: 422 });
    }
    const { browserToken } = await askSignIn(ports, {
      ...{ email: email.data, language: scene.lang, next: ORGANISATION },
      network: door.networkOf(c),
      knownBrowser: cookies.read(c, 'known-browser'),
    });
    return withCookies(redirect(pathOf(scene, '/signin/code'), 303), cookies.keep('sign-in', browserToken));
  });

  app.get(ORGANISATION, async (c) => {
    const opening = await openingOf(door, c);
    if (opening instanceof Response) return opening;
    if (!opening) return redirect(pathOf(openScene(door, c), '/signup'), 303);
    const of = await ofOthers(door, opening);
    return sendOwn(organisationPage(opening.scene, { draft: NOTHING_TYPED, errors: {}, of }));
  });

  app.post(
    ORGANISATION,
    onOpening(door, async (_, opening, form) => {
      const { scene, visitor } = opening;
      const { draft, errors, meant } = readOrganisation(form);
      if (!meant) return correct(door, opening, { draft, errors });
      const you = form.has('firstName') ? readYou(form).draft : knownDraft(visitor);
      return sendOwn(youPage(scene, { organisation: draft, draft: you, errors: {} }));
    }),
  );

  app.get('/signup/you', (c) => redirect(pathOf(openScene(door, c), ORGANISATION), 303));

  app.post(
    '/signup/you',
    onOpening(door, async (c, opening, form) => {
      const { scene, visitor } = opening;
      const organisation = readOrganisation(form);
      if (!organisation.meant) return correct(door, opening, organisation);
      const { draft, errors, meant } = readYou(form);
      if (!meant)
        return sendOwn(youPage(scene, { organisation: organisation.draft, draft, errors }), { status: 422 });
      const opened = await openOrganisation(ports, visitor, {
        ...{ organisation: organisation.meant, person: meant },
        ...{ language: scene.lang, network: door.networkOf(c) },
      });
      const home = redirect(pathOf(scene, '/publisher'), 303);
      return opened ? withCookies(home, cookies.keep('session', opened.sessionToken)) : home;
    }),
  );
}

async function correct(
  door: PublisherDoor,
  opening: Entering,
  typed: Pick<OrganisationView, 'draft' | 'errors'>,
): Promise<Response> {
  const page = organisationPage(opening.scene, { ...typed, of: await ofOthers(door, opening) });
  return sendOwn(page, { status: 422 });
}

/** Names of the organisations that somebody is of already. */
async function ofOthers({ ports }: PublisherDoor, { visitor }: Entering): Promise<string[]> {
  return (await listOrganisations(ports, visitor)).map(({ name }) => name);
}

/** Undefined where nobody entered; who is of as many organisations as they may be is led to them. */
async function openingOf(door: PublisherDoor, c: HttpContext): Promise<Entering | Response | undefined> {
  const entering = await findEntering(door, c);
  if (!entering || entering.visitor.memberships.length < MOST_ORGANISATIONS) return entering;
  return redirect(pathOf(entering.scene, ORGANISATIONS_PATH), 303);
}

/** A form of these pages. */
function onOpening(
  door: PublisherDoor,
  act: (c: HttpContext, opening: Entering, form: URLSearchParams) => Promise<Response>,
): (c: HttpContext) => Promise<Response> {
  return onKeptForm(door, openingOf, (opening, form, c) => act(c, opening, form));
}
