import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMember } from '../../src/core/members/add-member.js';
import { addModerator } from '../../src/core/members/name-moderators.js';
import type { AskedPasskey } from '../../src/core/members/ask-passkey.js';
import { authenticator, type Authenticator } from '../harness/authenticator.js';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { createPasskeyChecks } from '../../src/passkeys/passkey-checks.js';
import { openTestService, type TestService } from '../harness/test-service.js';

// Browsers have passkeys behind TLS alone.
const ORIGIN = 'https://stages.test';
const DEVICES = '/publisher/account/passkeys';
const EMAIL = 'ines@verdon.example';

let service: TestService;
let device: Authenticator;
beforeAll(async () => {
  const passkeyChecks = createPasskeyChecks(ORIGIN);
  service = await openTestService({}, (ports) => ({ ...ports, publicUrl: ORIGIN, passkeyChecks }));
  await service.createKey('secret', 'live');
  await addMember(service.ports, { publisher: 'Ateliers Verdon', email: EMAIL, role: 'owner' });
  device = authenticator(ORIGIN);
});
afterAll(() => service.close());

const minutesOn = (minutes: number): void =>
  service.travelTo(new Date(service.ports.now().getTime() + minutes * 60_000));

/** What a page has its browser ask devices. */
async function askedAt(browser: HostBrowser, path: string): Promise<AskedPasskey> {
  const [, json = ''] = /data-passkey="([^"]+)"/.exec(await (await browser.get(path)).text()) ?? [];
  const text = json.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  return JSON.parse(text) as AskedPasskey;
}

test('who is in adds a device, enters with it from then on, and confirms with it what owners decide', async () => {
  const first = hostBrowser(service);
  await first.enter(EMAIL);
  const added = await first.post(DEVICES, { answer: device.make(await askedAt(first, DEVICES)) });
  expect([added.status, added.headers.get('location')]).toEqual([303, `${DEVICES}?added=1`]);

  const second = hostBrowser(service);
  const answer = device.sign(await askedAt(second, '/signin?next=%2Fpublisher%2Fteam'));
  const entered = await second.post('/signin/passkey', { answer, next: '/publisher/team' });
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/publisher/team']);
  expect((await second.get('/publisher/team')).status).toBe(200);
  expect((await hostBrowser(service).post('/signin/passkey', { answer })).status).toBe(422);

  minutesOn(11);
  const invite = { email: 'karim@verdon.example', role: 'member' };
  const invited = async () => (await second.post('/publisher/team/invite', invite)).status;
  expect(await invited()).toBe(422);
  const asked = await askedAt(second, '/publisher/confirm?next=%2Fpublisher%2Fteam');
  expect(asked.known).toEqual([device.id]);
  await second.post('/signin/passkey', { answer: device.sign(asked), next: '/publisher/team' });
  await second.get('/publisher/team');
  expect(await invited()).toBe(303);
});

test('who did not prove lately that they are there neither adds a device nor removes one', async () => {
  const browser = hostBrowser(service);
  await browser.enter(EMAIL);
  const asked = await askedAt(browser, DEVICES);
  minutesOn(11);
  const stranger = authenticator(ORIGIN);
  expect((await browser.post(DEVICES, { answer: stranger.make(asked) })).status).toBe(422);
  expect((await browser.post(`${DEVICES}/remove`, { passkey: device.id })).status).toBe(422);
  const [kept] = await service.ports.storage.read.passkeys.ofPerson(asked.owner?.id ?? '');
  expect(kept?.id).toBe(device.id);
});

test('a page opened for nobody leads nowhere else than here', async () => {
  const browser = hostBrowser(service);
  const answer = device.sign(await askedAt(browser, '/signin'));
  const entered = await browser.post('/signin/passkey', { answer, next: 'https://evil.example' });
  expect(entered.headers.get('location')).toBe('/publisher');
});

test('a device opens nothing of moderators, whose page to enter asks for none', async () => {
  await addModerator(service.ports, EMAIL);
  const browser = hostBrowser(service);
  const answer = device.sign(await askedAt(browser, '/signin'));
  const entered = await browser.post('/signin/passkey', { answer, next: '/moderation' });
  expect(entered.headers.get('location')).toBe('/publisher');
  expect((await browser.get('/moderation')).headers.get('location')).toBe('/signin?next=%2Fmoderation');
  const page = await (await hostBrowser(service).get('/signin?next=%2Fmoderation')).text();
  expect(page).not.toContain('data-passkey');
});
