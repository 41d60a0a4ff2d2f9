import { KeyId, KeyName } from '@1eleve1stage/sdk/contract';
import { changeOrigins } from '../../core/accounts/change-origins.js';
import { createKey } from '../../core/accounts/create-key.js';
import { revokeKey } from '../../core/accounts/revoke-key.js';
import { mayHaveLiveKeys } from '../../core/accounts/rules/live-keys.js';
import { readOrigin, twinOrigin } from '../../core/accounts/rules/origins.js';
import { newId } from '../../core/base/ids.js';
import { Refusal } from '../../core/base/refusal.js';
import { KEY_KINDS, MODES, type AccessKey, type KeyKind, type Mode } from '../../ports/index.js';
import type { HttpApp } from '../http/environment.js';
import { parametersOf } from '../http/parameters.js';
import { redirect } from '../pages/send-page.js';
import { sendOwn, type PublisherDoor } from './door.js';
import { embedPage, SHOWS, type SiteKey } from './keys/embed-page.js';
import { keyPage } from './keys/key-page.js';
import type { KeyField, KeyFault, KeysView, KeyView } from './keys/key-view.js';
import { keysPage } from './keys/keys-page.js';
import { madePage } from './keys/made-page.js';
import { inSpace, onForm, type Space } from './own-space.js';
import type { Faults } from './parts/forms.js';
import { forProved, mayOf } from './proved.js';
import { pathOf } from './scene.js';

const KEYS = '/publisher/keys';

/** Keys of an organisation, and what its site shows with them: what acts takes an owner who proved lately that they are there. */
export function mountKeys(app: HttpApp, door: PublisherDoor): void {
  app.get(
    KEYS,
    inSpace(door, (space) => showKeys(space)),
  );
  app.post(KEYS, onForm(door, forProved(create)));
  app.get('/publisher/embed', inSpace(door, showEmbed));
  app.get(
    `${KEYS}/:id`,
    inSpace(door, (space) => showKey(space)),
  );
  app.post(`${KEYS}/:id/sites`, onForm(door, forProved(changeSites)));
  app.post(`${KEYS}/:id/revoke`, onForm(door, forProved(revoke)));
}

async function showKeys(
  space: Space,
  wrong: Partial<Pick<KeysView, 'draft' | 'errors' | 'fault'>> = {},
  status = 200,
): Promise<Response> {
  const { door, publisher, scene } = space;
  const keys = await door.ports.storage.read.accounts.keysOf(publisher.id);
  const mayHaveLive = mayHaveLiveKeys(publisher, door.ports.reviews);
  const page = keysPage(scene, {
    ...{ keys, mayHaveLive, may: mayOf(space), nextId: newId('ky') },
    ...{
      draft: { name: '', kind: 'publishable', site: '', mode: mayHaveLive ? 'live' : 'test' },
      errors: {},
    },
    ...wrong,
  });
  return sendOwn(page, { status });
}

/** A key to make, as it was meant. */
interface KeyMeant {
  name: string;
  kind: KeyKind;
  mode: Mode;
  origins: string[];
}

async function create(space: Space, form: URLSearchParams): Promise<Response> {
  const { door, scene } = space;
  const { draft, errors, meant } = readKey(form);
  if (!meant) return showKeys(space, { draft, errors }, 422);
  const id = KeyId.safeParse(form.get('id') ?? '').data;
  try {
    const made = await createKey(door.ports, { ...meant, keeper: keeperOf(space), id });
    if (meant.kind !== 'publishable') return sendOwn(madePage(scene, made), { isScripted: true });
    return redirect(pathOf(scene, `${KEYS}/${made.key.id}`), 303);
  } catch (error) {
    // The form was sent twice: there is one key of it.
    if (error instanceof Refusal && error.code === 'idempotency_mismatch')
      return redirect(pathOf(scene, KEYS), 303);
    const fault = error instanceof Refusal && FAULTS[error.code];
    if (!fault) throw error;
    return showKeys(space, { draft, fault }, 422);
  }
}

/** What stands in the way of a key, told on the page. */
const FAULTS: Partial<Record<Refusal['code'], KeyFault>> = {
  too_many_keys: 'tooMany',
  organisation_waits: 'waits',
};

function readKey(form: URLSearchParams): {
  draft: Record<KeyField, string>;
  errors: Faults<KeyField>;
  meant?: KeyMeant;
} {
  const typed = (name: KeyField): string => (form.get(name) ?? '').trim();
  const draft = { name: typed('name'), kind: typed('kind'), site: typed('site'), mode: typed('mode') };
  const name = KeyName.safeParse(draft.name).data;
  const kind = KEY_KINDS.find((one) => one === draft.kind);
  const mode = MODES.find((one) => one === draft.mode);
  const origin = readOrigin(draft.site);
  const needsSite = kind === 'publishable';
  const errors: Faults<KeyField> = {
    ...(name === undefined && { name: draft.name === '' ? ('missing' as const) : ('wrong' as const) }),
    ...(!kind && { kind: 'missing' as const }),
    ...(needsSite && origin === undefined && { site: faultOfSite(draft.site) }),
    ...(!mode && { mode: 'missing' as const }),
  };
  if (name === undefined || !kind || !mode || Object.keys(errors).length > 0) return { draft, errors };
  const origins = needsSite && origin !== undefined ? withTwin(origin) : [];
  return { draft, errors, meant: { name, kind, mode, origins } };
}

function faultOfSite(typed: string): 'missing' | 'wrong' {
  return typed.trim() === '' ? 'missing' : 'wrong';
}

/** A site is known with `www.` and without: its people think of both as one. */
function withTwin(origin: string): string[] {
  const twin = twinOrigin(origin);
  return twin === undefined ? [origin] : [origin, twin];
}

function keeperOf({ publisher, visitor }: Space): { publisherId: string; personId: string } {
  return { publisherId: publisher.id, personId: visitor.person.id };
}

async function showKey(
  space: Space,
  wrong: Partial<Pick<KeyView, 'site' | 'errors' | 'fault'>> = {},
  status = 200,
): Promise<Response> {
  const key = await keyAt(space);
  const page = keyPage(space.scene, { key, may: mayOf(space), site: '', errors: {}, ...wrong });
  return sendOwn(page, { status });
}

/** @throws Refusal `key_not_found` for one of another organisation, too */
async function keyAt({ door, c, publisher }: Space): Promise<AccessKey> {
  const key = await door.ports.storage.read.accounts.getKey(c.req.param('id') ?? '');
  if (key?.publisherId !== publisher.id) throw new Refusal('key_not_found');
  return key;
}

async function changeSites(space: Space, form: URLSearchParams): Promise<Response> {
  const { id } = await keyAt(space);
  const typed = form.get('site') ?? '';
  const removed = form.get('remove');
  const origin = readOrigin(typed);
  if (removed === null && origin === undefined)
    return showKey(space, { site: typed, errors: { site: faultOfSite(typed) } }, 422);
  const added = origin === undefined ? [] : form.get('both') === 'yes' ? withTwin(origin) : [origin];
  const change = removed === null ? { add: added } : { remove: removed };
  try {
    await changeOrigins(space.door.ports, { id, change, keeper: keeperOf(space) });
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'invalid_request')) throw error;
    // What is taken away twice is gone: the page that comes says so.
    if (removed === null) return showKey(space, { site: typed, fault: 'tooManySites' }, 422);
  }
  return redirect(pathOf(space.scene, `${KEYS}/${id}`), 303);
}

async function revoke(space: Space): Promise<Response> {
  const { id } = await keyAt(space);
  await revokeKey(space.door.ports, { id, keeper: keeperOf(space) });
  return redirect(pathOf(space.scene, KEYS), 303);
}

/** What the site shows, with a key that can be written into a page: the one that was asked for, or the newest that sees real pupils. */
async function showEmbed({ door, c, publisher, scene }: Space): Promise<Response> {
  const asked = parametersOf(c);
  const all = await door.ports.storage.read.accounts.keysOf(publisher.id);
  const keys = all.filter(isForSites);
  const key =
    keys.find(({ id }) => id === asked.get('key')) ?? keys.find(({ mode }) => mode === 'live') ?? keys[0];
  const show = SHOWS.find((one) => one === asked.get('show')) ?? 'offers';
  return sendOwn(embedPage(scene, { show, key, keys }), { isScripted: true, isFraming: true });
}

function isForSites(key: AccessKey): key is SiteKey {
  return key.text !== undefined && !key.revokedAt;
}
