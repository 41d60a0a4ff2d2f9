import { askToEnter, askToMake } from '../../core/members/ask-passkey.js';
import { enterByPasskey } from '../../core/members/enter-by-passkey.js';
import { addPasskey, MOST_PASSKEYS, removePasskey } from '../../core/members/keep-passkeys.js';
import { readOwnPath } from '../../core/members/rules/own-path.js';
import { SPACE_PATHS, spaceOf } from '../../core/members/rules/session-space.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { SESSION_COOKIES } from '../http/cookies.js';
import { parametersOf } from '../http/parameters.js';
import { redirect } from '../pages/send-page.js';
import { confirmPage } from './account/confirm-page.js';
import { PASSKEYS_PATH, passkeysPage, type PasskeysView } from './account/passkeys-page.js';
import { browserOf, openScene, sendOwn, type PublisherDoor } from './door.js';
import { letIn } from './let-in.js';
import { inSpace, onForm, type Space } from './own-space.js';
import { readOwnForm } from './posted-form.js';
import { asProved, isThere } from './proved.js';
import { pathOf } from './scene.js';
import { signInPage } from './sign/sign-in-page.js';

/** How people enter with a device of theirs, and which devices that may be. */
export function mountPasskeys(app: HttpApp, door: PublisherDoor): void {
  app.post('/signin/passkey', (c) => enter(door, c));
  app.get('/publisher/confirm', inSpace(door, showConfirm));
  app.get(
    PASSKEYS_PATH,
    inSpace(door, (space) => showPasskeys(space)),
  );
  app.post(PASSKEYS_PATH, onForm(door, asProved(add)));
  app.post(`${PASSKEYS_PATH}/remove`, onForm(door, asProved(remove)));
}

async function enter(door: PublisherDoor, c: HttpContext): Promise<Response> {
  const { ports, cookies, networkOf } = door;
  const form = await readOwnForm(c, ports.publicUrl);
  const scene = openScene(door, c);
  const next = readOwnPath(form.get('next') ?? undefined);
  const entered = await enterByPasskey(ports, {
    ...{ answer: form.get('answer') ?? '', network: networkOf(c), browser: browserOf(c) },
    sessionTokens: { publisher: cookies.read(c, SESSION_COOKIES.publisher) },
  });
  const sign = entered ? 'signed_in' : 'sign_in_refused';
  ports.events.tell({ sign, network: networkOf(c), requestId: c.get('requestId') });
  const path = spaceOf(next) === 'publisher' ? next : undefined;
  if (entered) return letIn(door, pathOf(scene, path ?? SPACE_PATHS.publisher), entered);
  const view = { email: '', next, errors: {}, asked: askToEnter(ports), isUnknown: true };
  return sendOwn(signInPage(scene, view), { status: 422, isScripted: true });
}

async function showConfirm({ door: { ports }, c, scene, visitor }: Space): Promise<Response> {
  const next = readOwnPath(parametersOf(c).get('next') ?? undefined) ?? '/publisher';
  const known = await ports.storage.read.passkeys.ofPerson(visitor.person.id);
  const asked = known.length > 0 ? askToEnter(ports, known) : undefined;
  return asked
    ? sendOwn(confirmPage(scene, { asked, next }), { isScripted: true })
    : redirect(pathOf(scene, next), 303);
}

async function showPasskeys(space: Space, told?: PasskeysView['told']): Promise<Response> {
  const { door, c, scene, visitor } = space;
  const { ports } = door;
  const passkeys = await ports.storage.read.passkeys.ofPerson(visitor.person.id);
  const isAdded = parametersOf(c).get('added') === '1' && passkeys.length > 0;
  const page = passkeysPage(scene, {
    ...{ passkeys, asked: askToMake(ports, visitor, passkeys) },
    ...{ isProved: isThere(space), isFull: passkeys.length >= MOST_PASSKEYS },
    told: told ?? (isAdded ? 'added' : undefined),
  });
  return sendOwn(page, { status: told ? 422 : 200, isScripted: true });
}

async function add(space: Space, form: URLSearchParams): Promise<Response> {
  const { door, c, scene, visitor } = space;
  const made = { answer: form.get('answer') ?? '', browser: browserOf(c) };
  const told = await addPasskey(door.ports, { visitor, language: scene.lang, ...made });
  return told === 'added'
    ? redirect(pathOf(scene, `${PASSKEYS_PATH}?added=1`), 303)
    : showPasskeys(space, told);
}

async function remove(space: Space, form: URLSearchParams): Promise<Response> {
  const { door, scene, visitor } = space;
  await removePasskey(door.ports, { visitor, language: scene.lang, id: form.get('passkey') ?? '' });
  return redirect(pathOf(scene, PASSKEYS_PATH), 303);
}
