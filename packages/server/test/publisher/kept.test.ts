import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMember } from '../../src/core/members/add-member.js';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { openTestService, type TestService } from '../harness/test-service.js';

const EMAIL = 'ines@verdon.example';
/** What somebody types: signs of HTML, lines, spaces at both ends, a name twice. */
const TYPED = [
  ['title', ' « Ébéniste » <b>&amp;</b> "x" '],
  ['sees', 'Le rabot.\nLa colle ?'],
  ['weeks', '2027-W10'],
  ['weeks', '2027-W11'],
] as const;
const OFFER = '/publisher/offers/new';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
  await service.createKey('secret', 'live');
  await addMember(service.ports, { publisher: 'Ateliers Verdon', email: EMAIL, role: 'owner' });
});
afterAll(() => service.close());

const minutesOn = (minutes: number): void =>
  service.travelTo(new Date(service.ports.now().getTime() + minutes * 60_000));

async function entered(): Promise<HostBrowser> {
  minutesOn(30);
  const browser = hostBrowser(service);
  await browser.enter(EMAIL);
  await browser.get('/publisher/account');
  return browser;
}

/** Where a page would send what it keeps, and what that is. */
async function keptIn(answer: Response): Promise<{ path: string; fields: [string, string][] }> {
  const form = (await answer.text()).split('</main>')[0]?.split('<form').at(-1) ?? '';
  const fields = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  const text = (written = ''): string =>
    written.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  return {
    path: /action="([^"]+)"/.exec(form)?.[1] ?? '',
    fields: fields.map(([, name, value]) => [text(name), text(value)]),
  };
}

const post = (browser: HostBrowser, path: string, fields: readonly (readonly [string, string])[]) =>
  browser.postAll(path, fields);

test('what was sent once the session was over is kept by the page, and leaves after signing in again', async () => {
  const browser = await entered();
  await browser.post('/publisher/account/sessions', { others: '1' });
  const token = browser.cookies.get('session') ?? '';
  await browser.post('/signout');
  browser.cookies.set('session', token);
  const sent = [['step', '1'], ['do', 'later'], ...TYPED] as const;

  const over = await post(browser, OFFER, sent);
  expect(over.status).toBe(401);
  const kept = await keptIn(over);
  expect(kept).toEqual({ path: OFFER, fields: sent });

  await browser.enter(EMAIL);
  const again = await post(browser, kept.path, kept.fields);
  expect(again.status).toBe(403);
  const { path, fields } = await keptIn(again);
  expect(fields.filter(([name]) => name !== 'form' && name !== 'at')).toEqual(sent);
  expect((await post(browser, path, fields)).headers.get('location')).toBe('/publisher/offers');
});

test('what takes a proof is kept while its person proves that they are there', async () => {
  const browser = await entered();
  minutesOn(11);
  const invite = { email: 'karim@verdon.example', role: 'member' };
  const asked = await browser.post('/publisher/team/invite', invite);
  expect(asked.status).toBe(422);
  const kept = await keptIn(asked);
  expect(Object.fromEntries(kept.fields)).toMatchObject(invite);
  await browser.enter(EMAIL);
  const { path, fields } = await keptIn(await post(browser, kept.path, kept.fields));
  expect((await post(browser, path, fields)).headers.get('location')).toBe('/publisher/team');
  expect(await (await browser.get('/publisher/team')).text()).toContain(invite.email);
});

test('nothing is kept of a form of another site', async () => {
  const browser = await entered();
  const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  const answer = await browser.post(OFFER, { title: 'Ébéniste' }, headers);
  expect([answer.status, (await answer.text()).includes('Ébéniste')]).toEqual([403, false]);
});
