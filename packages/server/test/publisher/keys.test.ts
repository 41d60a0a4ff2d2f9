import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMember } from '../../src/core/members/add-member.js';
import type { AccessKey } from '../../src/ports/index.js';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { publish } from '../harness/scenes.js';
import { openTestService, type TestService } from '../harness/test-service.js';

let service: TestService;
let owner: HostBrowser;
const PUBLISHER = 'Boulangerie Durand';
beforeAll(async () => {
  service = await openTestService();
  await publish(service, (await service.createKey('secret', 'live', PUBLISHER)).secret);
  owner = await entered('owner@durand.example', 'owner');
});
afterAll(() => service.close());

async function entered(email: string, role: 'owner' | 'member'): Promise<HostBrowser> {
  await addMember(service.ports, { publisher: PUBLISHER, email, role });
  minutesOn(1);
  const browser = hostBrowser(service);
  await browser.enter(email);
  await browser.get('/publisher/keys');
  return browser;
}

const minutesOn = (minutes: number): void =>
  service.travelTo(new Date(service.ports.now().getTime() + minutes * 60_000));
const read = async (browser: HostBrowser, path: string): Promise<string> =>
  (await (await browser.get(path)).text()).replaceAll('&#32;', ' ').replaceAll('&#34;', '"');
const locationOf = (answer: Response): string => answer.headers.get('location') ?? '';

async function keys(): Promise<AccessKey[]> {
  const { accounts } = service.ports.storage.read;
  const publisher = (await accounts.listPublishers()).find(({ name }) => name === PUBLISHER);
  return accounts.keysOf(publisher?.id ?? '');
}

const SITE_KEY = { name: 'Site', kind: 'publishable', site: 'www.boulangerie-durand.fr/', mode: 'live' };

describe('an owner', () => {
  test('makes a key for a site, shows it there with www and without, adds a site and takes one away', async () => {
    const path = locationOf(await owner.post('/publisher/keys', SITE_KEY));
    expect(path).toMatch(/^\/publisher\/keys\/ky_/);
    const [key] = await keys();
    expect(key).toMatchObject({
      ...{ name: 'Site', kind: 'publishable', mode: 'live' },
      origins: ['https://www.boulangerie-durand.fr', 'https://boulangerie-durand.fr'],
    });
    expect(await read(owner, path)).toContain(key?.text);
    await owner.post(`${path}/sites`, { site: 'https://pains.example/contact' });
    await owner.post(`${path}/sites`, { remove: 'https://boulangerie-durand.fr' });
    // Taken away twice, it is gone.
    expect((await owner.post(`${path}/sites`, { remove: 'https://boulangerie-durand.fr' })).status).toBe(303);
    expect((await keys())[0]?.origins).toEqual([
      'https://www.boulangerie-durand.fr',
      'https://pains.example',
    ]);
    const wrong = await owner.post(`${path}/sites`, { site: 'ma boulangerie' });
    expect([wrong.status, await wrong.text()]).toEqual([
      422,
      expect.stringContaining('n’est pas celle d’un site'),
    ]);
    const reads = (origin: string) =>
      service.request(`/v1/offers?key=${key?.text}&publisher=me`, { headers: { origin } });
    expect((await reads('https://pains.example')).status).toBe(200);
    expect((await reads('https://boulangerie-durand.fr')).status).toBe(403);
  });

  test('makes a secret key, which one page shows once, however often its form is sent', async () => {
    const asked = { ...SITE_KEY, name: 'Caisse', kind: 'secret', site: '', id: 'ky_0000000000000042' };
    const made = await owner.post('/publisher/keys', asked);
    const secret = /sk_live_\w{32}/.exec(await made.text())?.[0] ?? '';
    expect(made.headers.get('cache-control')).toBe('no-store');
    expect((await service.client(secret).publisher.offers.list()).offers).toHaveLength(1);
    expect(locationOf(await owner.post('/publisher/keys', asked))).toBe('/publisher/keys');
    expect((await keys()).filter(({ name }) => name === 'Caisse')).toHaveLength(1);
    for (const path of [
      '/publisher/keys',
      `/publisher/keys/${asked.id}`,
      '/publisher/embed',
      '/publisher/account',
    ])
      expect(await read(owner, path)).not.toContain(secret);
    expect(service.logs.join('')).not.toContain(secret);
    expect(locationOf(await owner.post(`/publisher/keys/${asked.id}/revoke`))).toBe('/publisher/keys');
    await expect(service.client(secret).publisher.offers.list()).rejects.toMatchObject({
      code: 'key_invalid',
    });
    const history = await read(owner, '/publisher/account');
    for (const act of ['Clé créée.', 'Clé révoquée.', 'Sites d’une clé modifiés.'])
      expect(history).toContain(`${act} Par owner@durand.example`);
  });

  test('is told what to correct, with what was typed', async () => {
    const answer = await owner.post('/publisher/keys', {
      name: '<b>',
      kind: 'publishable',
      site: 'x y',
      mode: '',
    });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    for (const sentence of ['n’est pas celle d’un site', 'Choisissez : en vrai', 'value="&#60;b&#62;"'])
      expect(page.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ')).toContain(sentence);
    const wrong = await owner.post('/publisher/keys', {
      name: 'x'.repeat(61),
      kind: 'root',
      site: '',
      mode: 'test',
    });
    expect(wrong.status).toBe(422);
  });

  test('proves that they are there before anything of it changes', async () => {
    const [before, id] = [await keys(), (await keys())[0]?.id];
    minutesOn(11);
    const page = await read(owner, '/publisher/keys');
    expect(page).toContain('C’est bien vous');
    expect(page).not.toContain('name="kind"');
    for (const path of ['', `/${id}/sites`, `/${id}/revoke`])
      expect((await owner.post(`/publisher/keys${path}`, { ...SITE_KEY })).status).toBe(422);
    expect(await keys()).toEqual(before);
    await owner.post('/publisher/confirm', { next: '/publisher/keys' });
    const [letter] = await service.mailTo('owner@durand.example');
    const proved = await owner.post('/signin/code', {
      code: /\b\d{6}\b/.exec(letter?.text ?? '')?.[0] ?? '',
    });
    expect(locationOf(proved)).toBe('/publisher/keys');
    expect(await read(owner, '/publisher/keys')).toContain('name="kind"');
  });

  test('prepares the site: sees it in a frame without an origin, and gets the lines, or a mail that has them', async () => {
    await owner.post('/publisher/keys', { ...SITE_KEY, name: 'Essai', mode: 'test', site: 'essai.example' });
    const [trial, key] = (await keys()).filter(({ kind, revokedAt }) => kind === 'publishable' && !revokedAt);
    const page = await owner.get('/publisher/embed?show=search');
    expect(page.headers.get('content-security-policy')).toContain("frame-src 'self'");
    const shown = await read(owner, '/publisher/embed?show=search');
    expect(shown).toMatch(/<iframe[^>]+sandbox="allow-scripts"/);
    expect(shown).toContain(`key="${key?.text}"`);
    expect(shown).toContain('&#60;stage-search');
    expect(shown).toContain('publisher="me"');
    const mail = /href="(mailto:[^"]+)"/.exec(shown)?.[1] ?? '';
    expect(decodeURIComponent(mail.replaceAll('&#38;', '&'))).toContain(
      `<stage-search\r\n  key="${key?.text}"`,
    );
    const frame = /src="([^"]+\/embed\/search[^"]+|\/embed\/search[^"]+)"/
      .exec(shown)?.[1]
      ?.replaceAll('&#38;', '&');
    const framed = await service.request(frame ?? '', { headers: { 'sec-fetch-dest': 'iframe' } });
    expect(framed.headers.get('content-security-policy')).toContain(
      "frame-ancestors 'self' https://www.boulangerie-durand.fr",
    );
    const ofTrials = await read(owner, `/publisher/embed?show=offers&key=${trial?.id}`);
    expect(ofTrials).toContain('&#60;stage-offers');
    expect(ofTrials).toContain(trial?.text);
    expect(await read(owner, '/publisher/embed?show=all')).not.toContain('publisher="me"');
  });
});

test('a member reads which keys there are, and changes none', async () => {
  const member = await entered('member@durand.example', 'member');
  expect(await read(member, '/publisher/keys')).toContain('Les propriétaires gèrent les clés');
  expect((await member.post('/publisher/keys', SITE_KEY)).status).toBe(403);
});

test('who opened a space by themselves has keys to try with, until they are approved', async () => {
  const browser = hostBrowser(service);
  minutesOn(1);
  await browser.post('/signup', { email: 'sophie@epis.example' });
  const [letter] = await service.mailTo('sophie@epis.example');
  await browser.post('/signin/code', { code: /\b\d{6}\b/.exec(letter?.text ?? '')?.[0] ?? '' });
  await browser.get('/signup/organisation');
  const epis = {
    hasSiret: 'no',
    kind: 'association',
    name: 'Aux Trois Épis',
    postcode: '35000',
    city: 'Rennes',
  };
  await browser.post('/signup/organisation', epis);
  await browser.post('/signup/you', { ...epis, firstName: 'Sophie', lastName: 'Marchand' });
  const page = await read(browser, '/publisher/keys');
  expect(page).toContain('seulement des clés pour essayer');
  expect(page).not.toContain('value="live"');
  const refused = await browser.post('/publisher/keys', SITE_KEY);
  expect([refused.status, await refused.text()]).toEqual([
    422,
    expect.stringContaining('pas encore acceptée'),
  ]);
  expect((await browser.post('/publisher/keys', { ...SITE_KEY, mode: 'test' })).status).toBe(303);
});

test('a program makes, lists, changes and revokes keys of sites, and its organisation reads of it', async () => {
  const { secret } = await service.createKey('managing', 'test', PUBLISHER);
  const { keys: ofSites } = service.client(secret).publisher;
  const origins = ['https://mairie.example'];
  const made = await ofSites.create({ name: 'Mairie', origins });
  expect(made).toMatchObject({
    name: 'Mairie',
    mode: 'test',
    origins,
    key: expect.stringMatching(/^pk_test_/) as string,
  });
  expect((await ofSites.list()).keys[0]).toEqual(made);
  const more = [...origins, 'https://www.mairie.example'];
  expect((await ofSites.origins(made.id, { origins: more })).origins).toEqual(more);
  await expect(ofSites.origins(made.id, { origins: ['mairie.example'] })).rejects.toMatchObject({
    ...{ code: 'invalid_request', errors: [{ pointer: '/origins/0', code: 'wrong_format' }] },
  });
  const revoked = await ofSites.revoke(made.id);
  expect(revoked.revokedAt).toBe(service.ports.now().toISOString());
  expect(await ofSites.revoke(made.id)).toEqual(revoked);
  expect(await read(owner, '/publisher/account')).toContain('Clé révoquée. <time');
});
