import { EmailAddress } from '@1eleve1stage/sdk/contract';
import { askSignIn } from '../../core/members/ask-sign-in.js';
import { findVisitor } from '../../core/members/find-visitor.js';
import { openOrganisation } from '../../core/organisations/open-organisation.js';
import { withCookies } from '../http/cookies.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { redirect } from '../pages/send-page.js';
import { openScene, sendOwn, type PublisherDoor } from './door.js';
import { findEntering, type Entering } from './own-space.js';
import { readOwnForm } from './posted-form.js';
import { pathOf } from './scene.js';
import { onKeptForm } from './kept-form.js';
import { organisationPage, type OrganisationDraft } from './signup/organisation-page.js';
import { readOrganisation, readYou } from './signup/read-forms.js';
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
    return sendOwn(organisationPage(opening.scene, { draft: NOTHING_TYPED, errors: {} }));
  });

  app.post(
    ORGANISATION,
    onOpening(door, async (_, { scene }, form) => {
      const { draft, errors, meant } = readOrganisation(form);
      if (!meant) return sendOwn(organisationPage(scene, { draft, errors }), { status: 422 });
      return sendOwn(youPage(scene, { organisation: draft, draft: readYou(form).draft, errors: {} }));
    }),
  );

  app.get('/signup/you', (c) => redirect(pathOf(openScene(door, c), ORGANISATION), 303));

  app.post(
    '/signup/you',
    onOpening(door, async (c, { scene, visitor }, form) => {
      const organisation = readOrganisation(form);
      if (!organisation.meant) return sendOwn(organisationPage(scene, organisation), { status: 422 });
      const { draft, errors, meant } = readYou(form);
      if (!meant)
        return sendOwn(youPage(scene, { organisation: organisation.draft, draft, errors }), { status: 422 });
      const opened = await openOrganisation(ports, visitor, {
        ...{ organisation: organisation.meant, person: meant },
        network: door.networkOf(c),
      });
      const home = redirect(pathOf(scene, '/publisher'), 303);
      return opened ? withCookies(home, cookies.keep('session', opened.sessionToken)) : home;
    }),
  );
}

/** Undefined where nobody entered; who is of an organisation is led to its space. */
async function openingOf(door: PublisherDoor, c: HttpContext): Promise<Entering | Response | undefined> {
  const entering = await findEntering(door, c);
  if (!entering || entering.visitor.memberships.length === 0) return entering;
  return redirect(pathOf(entering.scene, '/publisher'), 303);
}

/** A form of these pages. */
function onOpening(
  door: PublisherDoor,
  act: (c: HttpContext, opening: Entering, form: URLSearchParams) => Promise<Response>,
): (c: HttpContext) => Promise<Response> {
  return onKeptForm(door, openingOf, (opening, form, c) => act(c, opening, form));
}
