import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMember } from '../../src/core/members/add-member.js';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { applyVerified, publish, type Sent } from '../harness/scenes.js';
import { openTestService, type TestService } from '../harness/test-service.js';

const EMAIL = 'sophie@verdon.example';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
  await service.createKey('secret', 'live');
});

/** Somebody of the publisher, in a browser of their own. */
async function member(email: string): Promise<HostBrowser> {
  await addMember(service.ports, { publisher: 'Ateliers Verdon', email, role: 'member' });
  const browser = hostBrowser(service);
  await browser.enter(email);
  return browser;
}
afterAll(() => service.close());

const locationOf = (answer: Response): string | null => answer.headers.get('location');

async function linkTo(email: string): Promise<string> {
  const [letter] = await service.mailTo(email);
  return /#([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? '';
}

describe('who enters', () => {
  test('types the mailed code and comes to the page they asked for', async () => {
    await addMember(service.ports, { publisher: 'Ateliers Verdon', email: EMAIL, role: 'owner' });
    const browser = hostBrowser(service);
    const refused = await browser.get('/publisher/candidates');
    expect([refused.status, locationOf(refused)]).toEqual([303, '/signin?next=%2Fpublisher%2Fcandidates']);
    expect((await browser.post('/signin', { email: EMAIL, next: '/publisher/candidates' })).status).toBe(303);
    const page = await (await browser.get('/signin/code')).text();
    expect(page).toContain(EMAIL);
    const entered = await browser.enter(EMAIL, '/publisher/candidates');
    expect([entered.status, locationOf(entered)]).toEqual([303, '/publisher/candidates']);
    expect((await browser.get('/publisher')).status).toBe(200);
    expect(locationOf(await browser.get('/signin'))).toBe('/publisher');
  });

  test('presses the mailed link in the same browser; elsewhere it says so and stays good', async () => {
    const [browser, other] = [hostBrowser(service), hostBrowser(service)];
    const email = 'karim@verdon.example';
    await browser.post('/signin', { email });
    const token = await linkTo(email);
    const elsewhere = await other.post('/signin/link', { token });
    expect([elsewhere.status, other.cookies.size]).toEqual([409, 0]);
    expect(locationOf(await browser.post('/signin/link', { token }))).toBe('/publisher');
    expect((await browser.post('/signin/link', { token })).status).toBe(410);
  });

  test('is not disturbed by a machine that opens the link fifty times', async () => {
    const browser = hostBrowser(service);
    const email = 'lea@verdon.example';
    await browser.post('/signin', { email });
    const token = await linkTo(email);
    for (let times = 0; times < 50; times += 1) {
      const method = times % 2 === 0 ? 'HEAD' : 'GET';
      expect((await service.request('/signin/link', { method })).status).toBe(200);
    }
    expect(
      locationOf(await browser.post('/signin/link', { token: `http://stages.test/signin/link#${token}` })),
    ).toBe('/publisher');
  });

  test('is told how many tries are left, and corrects what is no address and no code', async () => {
    const browser = hostBrowser(service);
    expect((await browser.post('/signin', { email: 'nobody' })).status).toBe(422);
    expect((await browser.post('/signin', {})).status).toBe(422);
    await browser.post('/signin', { email: 'ines@verdon.example' });
    expect((await browser.post('/signin/code', { code: 'abc' })).status).toBe(422);
    const [letter] = await service.mailTo('ines@verdon.example');
    const wrong = letter?.text.includes('000000') ? '000001' : '000000';
    expect(await (await browser.post('/signin/code', { code: wrong })).text()).toContain('4 essais');
  });

  test('is sent to no other site', async () => {
    const elsewhere = ['https://evil.example', '//evil.example/publisher', '/publisher/../../evil'];
    for (const [number, next] of elsewhere.entries())
      expect(locationOf(await hostBrowser(service).enter(`next${number}@verdon.example`, next))).toBe(
        '/publisher',
      );
  });
});

describe('what a session is worth', () => {
  test('nothing once it ended, though somebody kept its token', async () => {
    const [browser, thief] = [await member('mia@verdon.example'), hostBrowser(service)];
    thief.cookies.set('session', browser.cookies.get('session') ?? '');
    expect((await thief.get('/publisher')).status).toBe(200);
    await browser.get('/publisher');
    expect(locationOf(await browser.post('/signout'))).toBe('/signin');
    expect(browser.cookies.has('session')).toBe(false);
    expect((await thief.get('/publisher')).status).toBe(303);
  });

  test('nothing that somebody else planted: a token we did not give is none, and entering draws another', async () => {
    const browser = hostBrowser(service);
    browser.cookies.set('session', 'planted');
    expect((await browser.get('/publisher')).status).toBe(303);
    await browser.enter('noe@verdon.example');
    expect(browser.cookies.get('session')).not.toBe('planted');
    const first = browser.cookies.get('session');
    await browser.enter('noe@verdon.example');
    expect(browser.cookies.get('session')).not.toBe(first);
    const former = hostBrowser(service);
    former.cookies.set('session', first ?? '');
    expect((await former.get('/publisher')).status).toBe(303);
  });

  test('its forms come from its own pages: not from other sites, not without saying from where, not of another session', async () => {
    const browser = await member('zoe@verdon.example');
    await browser.get('/publisher');
    const foreign = [
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'http://stages.test', 'sec-fetch-site': 'same-site' },
      { origin: 'null' },
      { 'sec-fetch-site': 'none' },
      {},
    ];
    for (const headers of foreign) {
      const answer = await browser.post('/signout', {}, headers);
      expect(answer.status, JSON.stringify(headers)).toBe(403);
    }
    const other = await member('ali@verdon.example');
    const theirs =
      /name="form" value="([^"]+)"/.exec(await (await other.get('/publisher')).text())?.[1] ?? '';
    for (const form of [theirs, '', 'x']) expect((await browser.post('/signout', { form })).status).toBe(403);
    expect((await browser.get('/publisher')).status).toBe(200);
  });

  test('is not forgotten because another site says so: no cookie comes with its form, and none is taken away', async () => {
    for (const headers of [
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'cross-site' },
      {},
    ]) {
      const answer = await hostBrowser(service).post('/signout', {}, headers);
      expect([answer.status, answer.headers.getSetCookie()], JSON.stringify(headers)).toEqual([403, []]);
    }
    // Its own page, of a session that is over.
    expect(locationOf(await hostBrowser(service).post('/signout'))).toBe('/signin');
  });

  test('decides where a page leads, and nobody keeps that for others', async () => {
    const browser = await member('luc@verdon.example');
    for (const answer of [await hostBrowser(service).get('/publisher'), await browser.get('/signin')])
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([303, 'no-store']);
  });

  test('its pages are framed nowhere, read by no other origin, kept nowhere, and run no script of others', async () => {
    const browser = await member('leo@verdon.example');
    for (const path of ['/publisher', '/publisher/candidates', '/publisher/account']) {
      const { headers } = await browser.get(path);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    }
  });

  test('its cookies are read by no script and are not sent along by other sites', async () => {
    const answer = await hostBrowser(service).enter('tom@verdon.example');
    const set = answer.headers.getSetCookie();
    expect(set.map((cookie) => cookie.split('=')[0])).toEqual(['session', 'known-browser', 'sign-in']);
    for (const cookie of set) expect(cookie).toMatch(/Path=\/; HttpOnly; SameSite=Lax$/);
  });
});

/** Somebody who proved that they apply to an offer of the publisher. */
async function candidate(): Promise<Sent> {
  const { secret } = await service.createKey('secret', 'live');
  return applyVerified(service, secret, (await publish(service, secret)).id);
}

describe('candidates, as somebody of the organisation meets them', () => {
  test('are read by their words, opened, answered, and what was done is told', async () => {
    const { id, input } = await candidate();
    const { firstName, lastName, email } = input.pupil;
    const browser = await member('chloe@verdon.example');
    const home = await (await browser.get('/publisher')).text();
    expect(home).toContain(`/publisher/candidates/${id}`);
    const path = `/publisher/candidates/${id}`;
    const blind = await (await browser.get(path)).text();
    for (const secret of [firstName, lastName, email, 'Lycée']) expect(blind).not.toContain(secret);
    expect(locationOf(await browser.post(`${path}/open`))).toBe(path);
    expect(await (await browser.get(path)).text()).toContain(`${firstName} ${lastName}`);
    expect((await browser.post(`${path}/answer`, { answer: 'reject', reason: ' ' })).status).toBe(422);
    expect((await browser.post(`${path}/answer`, { answer: 'maybe' })).status).toBe(422);
    expect(locationOf(await browser.post(`${path}/answer`, { answer: 'accept' }))).toBe(path);
    const kept = await (await browser.get(path)).text();
    for (const told of [
      `Vous avez dit oui à ${firstName}`,
      'Annuler ma réponse',
      `Prévenir ${firstName} maintenant`,
    ])
      expect(kept).toContain(told);
    expect(locationOf(await browser.post(`${path}/undo`))).toBe(path);
    expect((await browser.post(`${path}/undo`)).status).toBe(422);
    expect((await browser.post(`${path}/transfer`, { colleague: 'personne' })).status).toBe(422);
    expect(locationOf(await browser.post(`${path}/transfer`, { colleague: 'karim@verdon.example' }))).toBe(
      path,
    );
    expect(locationOf(await browser.post(`${path}/answer`, { answer: 'accept' }))).toBe(path);
    expect(locationOf(await browser.post(`${path}/tell`))).toBe(path);
    const accepted = await (await browser.get(path)).text();
    expect(accepted).toContain('Candidature acceptée');
    expect(accepted).toContain('chloe@verdon.example');
    expect((await browser.post(`${path}/answer`, { answer: 'reject', reason: 'Non' })).status).toBe(422);
    expect(locationOf(await browser.post(`${path}/answer`, { answer: 'cancel' }))).toBe(path);
    expect(await (await browser.get(path)).text()).toContain(`Vous avez annulé le stage de ${firstName}`);
  });

  test('are those of nobody else', async () => {
    const { id } = await candidate();
    await service.createKey('secret', 'live', 'Autre maison');
    await addMember(service.ports, { publisher: 'Autre maison', email: 'x@autre.example', role: 'owner' });
    const browser = hostBrowser(service);
    await browser.enter('x@autre.example');
    await browser.get('/publisher');
    const path = `/publisher/candidates/${id}`;
    const answers = [
      await browser.get(path),
      await browser.post(`${path}/open`),
      await browser.post(`${path}/answer`, { answer: 'accept' }),
      await browser.get('/publisher/candidates/ap_x'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});
