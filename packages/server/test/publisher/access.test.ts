import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMember } from '../../src/core/members/add-member.js';
import { addModerator, removeModerator } from '../../src/core/members/name-moderators.js';
import { removeMember } from '../../src/core/members/remove-member.js';
import type { HttpApp } from '../../src/doors/http/environment.js';
import { mountPublisher } from '../../src/doors/publisher/publisher-routes.js';
import type { Role } from '../../src/ports/index.js';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { applyVerified, publish, type Sent } from '../harness/scenes.js';
import { openTestService, URL_OF_SERVICE, type TestService } from '../harness/test-service.js';
import { anOffer } from '../suites/samples.js';
import {
  CALLERS,
  goTo,
  outcomeOf as outcomeOfRow,
  OUTSIDERS,
  type Caller,
  type Outcome,
  type Outsider,
} from './access-callers.js';
import { ROWS } from './access-rows.js';
import { PLACE } from './site-rows.js';
import { NOTE, storeNote } from './candidate-rows.js';

const OTHER = 'Autre maison';
let service: TestService;
let secret: string;
let candidate: Sent;
let publishableKey: string;
beforeAll(async () => {
  service = await openTestService();
  ({ secret } = await service.createKey('secret', 'live'));
  await service.createKey('secret', 'live', OTHER);
  candidate = await applyVerified(service, secret, (await publish(service, secret)).id);
  await storeNote(service, candidate.id);
  publishableKey = (await service.createKey('publishable', 'live')).secret;
  await storeWaiting();
});
afterAll(() => service.close());

/** An organisation that waits for a moderator, and an offer of it. */
const WAITING = { organisation: 'pb_00000000000000zz', offer: anOffer(99).id };

async function storeWaiting(): Promise<void> {
  const { organisation: id, offer } = WAITING;
  await service.ports.storage.write(async ({ accounts, offers }) => {
    await accounts.addPublisher({
      ...{ id, name: id, names: [] },
      review: {
        ...{ state: 'waiting', askedAt: service.ports.now() },
        declared: { name: 'Trois Épis', kind: 'profession', postcode: '49240', city: 'Avrillé' },
      },
    });
    await offers.put({ ...anOffer(99, { state: 'waiting' }), id: offer, publisherId: id });
  });
}

function routesOfTheDoor(): string[] {
  const app: HttpApp = new Hono();
  mountPublisher(app, service.ports, {
    tables: { columns: async () => [], import: async () => ({ rows: [] }) },
  });
  return [...new Set(app.routes.map(({ method, path }) => `${method} ${path}`))];
}

let people = 0;

async function callerOf(caller: Caller): Promise<HostBrowser> {
  const browser = hostBrowser(service);
  if (caller === 'nobody') return browser;
  people += 1;
  const email = `somebody${people}@verdon.example`;
  const publisher = caller === 'other organisation' ? OTHER : 'Ateliers Verdon';
  const role: Role = caller === 'member' ? 'member' : 'owner';
  if (caller !== 'of none') await addMember(service.ports, { publisher, email, role });
  const other =
    caller.startsWith('of both') && (await addMember(service.ports, { publisher: OTHER, email, role }));
  // An office has so many letters at once.
  service.travelTo(new Date(service.ports.now().getTime() + 30_000));
  await browser.enter(email);
  if (other) await goTo(browser, other.publisher.id);
  await browser.get('/publisher');
  if (caller === 'removed member') await removeMember(service.ports, { publisher, email });
  if (caller !== 'ended session') return browser;
  const token = browser.cookies.get('session') ?? '';
  await browser.post('/signout');
  browser.cookies.set('session', token);
  return browser;
}

async function moderatorOf(caller: Outsider): Promise<HostBrowser> {
  const browser = hostBrowser(service);
  if (caller === 'publishable key' || caller === 'pupil’s receipt') return browser;
  people += 1;
  const email = `somebody${people}@verdon.example`;
  service.travelTo(new Date(service.ports.now().getTime() + 30_000));
  if (caller === 'owner, with their session as a moderator’s') {
    await addMember(service.ports, { publisher: 'Ateliers Verdon', email, role: 'owner' });
    await browser.enter(email);
    move(browser, 'session', 'moderation');
    return browser;
  }
  await addModerator(service.ports, email);
  await browser.enter(email, '/moderation');
  await browser.get('/moderation');
  if (caller === 'removed moderator') await removeModerator(service.ports, email);
  if (caller === 'moderator, with their session as an owner’s') move(browser, 'moderation', 'session');
  return browser;
}

/** Shows the token of one space as that of another. */
function move({ cookies }: HostBrowser, from: string, to: string): void {
  cookies.set(to, cookies.get(from) ?? '');
  cookies.delete(from);
}

/** What a route is about: the candidate, or an offer or a key that nobody did anything to yet. */
async function subjectOf(route: string, key = secret): Promise<string> {
  if (route.includes('/moderation/organisations/')) return WAITING.organisation;
  if (route.includes('/moderation/offers/')) return WAITING.offer;
  if (route.includes('/sites/')) return (await service.client(key).publisher.sites.create(PLACE)).id;
  if (route.includes('/keys/')) return (await service.createKey('publishable', 'live')).id;
  return route.includes('/offers/') ? (await publish(service, key)).id : candidate.id;
}

async function call(
  browser: HostBrowser,
  caller: Caller | Outsider,
  route: string,
  id: string,
): Promise<Response> {
  const [method, path = ''] = route.replace(':id', id).split(' ');
  const shown = bearerOf(caller);
  if (shown !== undefined) return withBearer(shown, method, path, route);
  if (method === 'GET') return browser.get(path);
  const { fields = {}, isUpload = false } = ROWS[route] ?? {};
  const post = isUpload ? browser.upload : browser.post;
  if (caller.endsWith(', by a form of another site'))
    return post(path, fields, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' });
  const token = caller.endsWith(', by a form without the token of the session') ? { form: '' } : {};
  return post(path, { ...fields, ...token });
}

/** What callers show who have no cookie. */
function bearerOf(caller: Caller | Outsider): string | undefined {
  if (caller === 'publishable key') return publishableKey;
  return caller === 'pupil’s receipt' ? candidate.receiptToken : undefined;
}

function withBearer(shown: string, method = 'GET', path: string, route: string): Promise<Response> {
  const headers = { authorization: `Bearer ${shown}`, origin: new URL(URL_OF_SERVICE).origin };
  const body = method === 'GET' ? {} : { body: new URLSearchParams(ROWS[route]?.fields) };
  return service.request(path, { method, headers, ...body });
}

function outcomeOf(answer: Response, id: string): Outcome {
  const location = answer.headers.get('location');
  return location === null
    ? answer.status
    : (`${answer.status} ${decodeURIComponent(location)
        .replace(id, ':id')
        .replace(/(?:of|ky)_\w{16}/, 'another')}` as Outcome);
}

const decoded = (outcome: Outcome): Outcome =>
  typeof outcome === 'number' ? outcome : (decodeURIComponent(outcome) as Outcome);

test('each route of the door has a row, and each row a route', () => {
  expect(routesOfTheDoor().sort()).toEqual(Object.keys(ROWS).sort());
});

test.each(CALLERS)('%s gets of each route what is theirs', async (caller) => {
  const { firstName, lastName, email } = candidate.input.pupil;
  let entered: HostBrowser | undefined;
  for (const [route, { outcomes }] of Object.entries(ROWS)) {
    entered ??= await callerOf(caller);
    const id = await subjectOf(route);
    const answer = await call(entered, caller, route, id);
    if (route === 'POST /signout') entered = undefined;
    expect([route, outcomeOf(answer, id)]).toEqual([route, decoded(outcomes[caller])]);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    const isTheirs = caller === 'owner' || caller === 'member' || caller.startsWith('owner,');
    if (isTheirs && route === 'GET /publisher/candidates/:id') expect(await answer.text()).toContain(NOTE);
    if (isTheirs) continue;
    const told = (await answer.text()) + JSON.stringify([...answer.headers]);
    for (const personal of [firstName, lastName, email, NOTE]) expect(told, route).not.toContain(personal);
  }
});

test.each(OUTSIDERS)('%s gets of each route what is theirs', async (caller) => {
  let entered: HostBrowser | undefined;
  for (const [route, row] of Object.entries(ROWS)) {
    entered ??= await moderatorOf(caller);
    const id = await subjectOf(route);
    const answer = await call(entered, caller, route, id);
    if (route.endsWith('/signout')) entered = undefined;
    expect([route, outcomeOf(answer, id)]).toEqual([route, decoded(outcomeOfRow(row, caller))]);
    expect(await answer.text(), route).not.toContain(NOTE);
  }
});

test('an offer made to try, and one of an organisation that the team made, are no moderator’s', async () => {
  const moderator = await moderatorOf('moderator');
  const tests = await service.createKey('secret', 'test');
  for (const key of [tests.secret, secret]) {
    const { id } = await publish(service, key);
    for (const route of ['GET /moderation/offers/:id', 'POST /moderation/offers/:id'])
      expect((await call(moderator, 'moderator', route, id)).status, route).toBe(404);
  }
});

test('an application made to try, with a key for tests, is nobody’s candidate, and its offer none of theirs', async () => {
  const tests = await service.createKey('secret', 'test');
  const sent = await applyVerified(service, tests.secret, (await publish(service, tests.secret)).id);
  const theirs = Object.keys(ROWS).filter((path) => path.includes(':id') && !path.includes('/moderation/'));
  for (const route of theirs) {
    const id = /\/(?:offers|sites)\/:id/.test(route) ? await subjectOf(route, tests.secret) : sent.id;
    expect((await call(await callerOf('owner'), 'owner', route, id)).status, route).toBe(404);
  }
});

test('other methods do nothing, and tell nothing to other origins', async () => {
  const browser = await callerOf('owner');
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { cookie, origin: 'https://evil.example', 'access-control-request-method': 'POST' };
  for (const route of Object.keys(ROWS)) {
    const [served, path = ''] = route.replace(':id', await subjectOf(route)).split(' ');
    for (const method of ['OPTIONS', 'PUT', 'PATCH', 'DELETE', 'HEAD']) {
      const answer = await service.request(path, { method, headers });
      if (method === 'HEAD' && served === 'GET') {
        expect(answer.status, route).toBeLessThan(400);
        expect(await answer.text(), route).toBe('');
      } else if (method !== 'HEAD') expect(answer.status, `${method} ${path}`).toBe(404);
      expect(answer.headers.get('access-control-allow-credentials'), route).toBeNull();
    }
  }
});

test('the log of all this names nobody, and nothing that lets in', async () => {
  const browser = await callerOf('owner');
  await call(browser, 'owner', 'GET /publisher/candidates/:id', candidate.id);
  const log = service.logs.join('\n');
  const { firstName, lastName, email } = candidate.input.pupil;
  const tokens = [...browser.cookies.values()];
  for (const personal of [firstName, lastName, email, 'somebody1@', '@verdon.example', ...tokens])
    expect(log).not.toContain(personal);
});
