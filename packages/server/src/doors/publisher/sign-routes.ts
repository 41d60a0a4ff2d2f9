import { EmailAddress } from '@1eleve1stage/sdk/contract';
import { askToEnter } from '../../core/members/ask-passkey.js';
import { askSignIn } from '../../core/members/ask-sign-in.js';
import { endSession } from '../../core/members/end-sessions.js';
import { findVisitor } from '../../core/members/find-visitor.js';
import { findSignIn, proveByCode, proveByLink, type ProvedSignIn } from '../../core/members/prove-sign-in.js';
import { readOwnPath } from '../../core/members/rules/own-path.js';
import { SIGN_IN_MINUTES } from '../../core/members/rules/session-life.js';
import { signInPath, SPACE_PATHS, spaceOf } from '../../core/members/rules/session-space.js';
import { SESSION_SPACES, type SessionSpace } from '../../ports/index.js';
import { SESSION_COOKIES, withCookies } from '../http/cookies.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { parametersOf } from '../http/parameters.js';
import { redirect } from '../pages/send-page.js';
import { browserOf, openScene, sendOwn, type PublisherDoor } from './door.js';
import { letIn } from './let-in.js';
import { readOwnForm, readSessionForm } from './posted-form.js';
import { SIGN_OUT_PATHS } from './doors.js';
import { pathOf, type Scene } from './scene.js';
import { codePage } from './sign/code-page.js';
import { noModeratorPage } from './moderation/no-moderator-page.js';
import { linkOverPage, linkPage, otherBrowserPage } from './sign/link-pages.js';
import { signInPage, type SignInView } from './sign/sign-in-page.js';

/** Where people enter and leave. Reading a page here does nothing, whoever reads: links of letters are opened by machines. */
export function mountSign(app: HttpApp, door: PublisherDoor): void {
  const { ports, cookies } = door;
  const showSignIn = (scene: Scene, view: SignInView): Response =>
    sendOwn(signInPage(scene, { ...view, asked: askToEnter(ports) }), {
      ...{ status: view.errors.email ? 422 : 200, isScripted: true },
    });

  app.get('/signin', async (c) => {
    const next = readOwnPath(parametersOf(c).get('next') ?? undefined);
    const space = spaceOf(next);
    const visitor = await findVisitor(ports, cookies.read(c, SESSION_COOKIES[space]), space);
    const scene = openScene(door, c);
    if (visitor) return redirect(pathOf(scene, next ?? SPACE_PATHS[space]), 303);
    return showSignIn(scene, { email: '', next, errors: {} });
  });

  app.post('/signin', async (c) => {
    const form = await readOwnForm(c, ports.publicUrl);
    const scene = openScene(door, c);
    const typed = (form.get('email') ?? '').trim();
    const next = readOwnPath(form.get('next') ?? undefined);
    const email = EmailAddress.safeParse(typed);
    if (!email.success) {
      const fault = typed === '' ? 'missing' : 'wrong';
      return showSignIn(scene, { email: typed, next, errors: { email: fault } });
    }
    const { browserToken } = await askSignIn(ports, {
      ...{ email: email.data, language: scene.lang, next },
      network: door.networkOf(c),
      knownBrowser: cookies.read(c, 'known-browser'),
    });
    return withCookies(redirect(pathOf(scene, '/signin/code'), 303), cookies.keep('sign-in', browserToken));
  });

  app.get('/signin/code', async (c) => {
    const scene = openScene(door, c);
    const asked = await findSignIn(ports, cookies.read(c, 'sign-in'));
    if (!asked) return redirect(pathOf(scene, '/signin'), 303);
    return sendOwn(codePage(scene, { ...asked, minutes: SIGN_IN_MINUTES, errors: {} }));
  });

  app.post('/signin/code', async (c) => {
    const form = await readOwnForm(c, ports.publicUrl);
    const scene = openScene(door, c);
    const asked = await findSignIn(ports, cookies.read(c, 'sign-in'));
    const code = (form.get('code') ?? '').replaceAll(/\s/gu, '');
    if (asked && !/^\d{6}$/.test(code)) {
      const fault = code === '' ? 'missing' : 'wrong';
      const page = codePage(scene, { ...asked, minutes: SIGN_IN_MINUTES, errors: { code: fault } });
      return sendOwn(page, { status: 422 });
    }
    return answerProof(c, door, await proveByCode(ports, { ...browserAt(c, door), code }));
  });

  app.get('/signin/link', (c) => sendOwn(linkPage(openScene(door, c)), { isScripted: true }));

  app.post('/signin/link', async (c) => {
    const form = await readOwnForm(c, ports.publicUrl);
    // The whole link may have been pasted.
    const linkToken = (form.get('token') ?? '').trim().replace(/^.*#/s, '');
    return answerProof(c, door, await proveByLink(ports, { ...browserAt(c, door), linkToken }));
  });

  for (const space of SESSION_SPACES) app.post(SIGN_OUT_PATHS[space], (c) => leave(door, c, space));
}

async function leave(door: PublisherDoor, c: HttpContext, space: SessionSpace): Promise<Response> {
  const { ports, cookies } = door;
  const cookie = SESSION_COOKIES[space];
  const scene = openScene(door, c);
  const visitor = await findVisitor(ports, cookies.read(c, cookie), space);
  // A form of another site comes without the cookie, and would have it forgotten.
  if (!visitor) await readOwnForm(c, ports.publicUrl);
  else {
    await readSessionForm(c, door, visitor);
    await endSession(ports, visitor, visitor.session.id);
    ports.events.tell({ sign: 'session_ended', network: door.networkOf(c), requestId: c.get('requestId') });
  }
  return withCookies(redirect(pathOf(scene, signInPath(SPACE_PATHS[space])), 303), cookies.forget(cookie));
}

function browserAt(c: HttpContext, { cookies }: PublisherDoor) {
  return {
    browserToken: cookies.read(c, 'sign-in'),
    sessionTokens: {
      publisher: cookies.read(c, SESSION_COOKIES.publisher),
      moderation: cookies.read(c, SESSION_COOKIES.moderation),
    },
    browser: browserOf(c),
  };
}

function answerProof(c: HttpContext, door: PublisherDoor, proved: ProvedSignIn): Response {
  const scene = openScene(door, c);
  const sign = proved.kind === 'entered' ? 'signed_in' : 'sign_in_refused';
  door.ports.events.tell({ sign, network: door.networkOf(c), requestId: c.get('requestId') });
  switch (proved.kind) {
    case 'entered':
      return letIn(door, pathOf(scene, proved.next ?? SPACE_PATHS[proved.space]), proved);
    case 'wrongCode': {
      const { email, triesLeft } = proved;
      const page = codePage(scene, { email, minutes: SIGN_IN_MINUTES, errors: { code: 'wrong' }, triesLeft });
      return sendOwn(page, { status: 422 });
    }
    case 'noModerator':
      return sendOwn(noModeratorPage(scene), { status: 403 });
    case 'otherBrowser':
      return sendOwn(otherBrowserPage(scene), { status: 409 });
    case 'over':
      return sendOwn(linkOverPage(scene, SIGN_IN_MINUTES), { status: 410 });
  }
}
