import { afterAll, beforeAll, expect, test } from 'vitest';
import { changePublisher } from '../../src/core/accounts/change-publisher.js';
import { addMember } from '../../src/core/members/add-member.js';
import { hideOffer } from '../../src/core/moderation/hide-offer.js';
import { eachMinute } from '../../src/jobs/each-minute.js';
import type { Role } from '../../src/ports/index.js';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { applyVerified, publish, type Sent } from '../harness/scenes.js';
import { openTestService, type TestService } from '../harness/test-service.js';

const WORDS = 'Vu au forum : très à l’aise.\n<script>alert("note")</script> \u202Egauche';

let service: TestService;
let secret: string;
beforeAll(async () => {
  service = await openTestService();
  ({ secret } = await service.createKey('secret', 'live'));
});
afterAll(() => service.close());

async function entered(email: string, role: Role = 'member'): Promise<HostBrowser> {
  await addMember(service.ports, { publisher: 'Ateliers Verdon', email, role });
  // An office has so many letters at once.
  service.travelTo(new Date(service.ports.now().getTime() + 60_000));
  const browser = hostBrowser(service);
  await browser.enter(email);
  await browser.get('/publisher');
  return browser;
}

async function candidate(): Promise<Sent> {
  return applyVerified(service, secret, (await publish(service, secret)).id);
}

const at = ({ id }: Sent): string => `/publisher/candidates/${id}`;
const pageOf = async (browser: HostBrowser, sent: Sent): Promise<string> =>
  (await browser.get(at(sent))).text();
const write = (browser: HostBrowser, sent: Sent, note: string): Promise<Response> =>
  browser.post(`${at(sent)}/notes`, { note });
const open = (browser: HostBrowser, sent: Sent): Promise<Response> => browser.post(`${at(sent)}/open`);
/** Those that the page offers to delete. */
const removable = (page: string): string[] =>
  [...page.matchAll(/name="note" value="(nt_\w{16})"/g)].map(([, id = '']) => id);

test('a note is read by colleagues, with who and when, and by nobody else; it is noted without its words', async () => {
  const [rose, karim] = [await entered('rose@verdon.example'), await entered('karim@verdon.example')];
  const sent = await candidate();
  await open(rose, sent);
  const kept = await write(rose, sent, WORDS);
  expect([kept.status, kept.headers.get('location')]).toEqual([303, `${at(sent)}#notes`]);
  // Pressed twice.
  await write(rose, sent, WORDS);
  const page = await pageOf(karim, sent);
  expect(page.split('Vu au forum').length - 1).toBe(1);
  expect(page).toMatch(/rose@verdon\.example, le \d+ \p{L}+/u);
  expect(page).toContain('Note écrite. Par rose@verdon.example.');
  expect(page).not.toContain('<script>alert');

  const [client, owner] = [service.client(), service.client(secret)];
  const own = await client.applications.get(sent.id, { receiptToken: sent.receiptToken });
  const programs = await owner.publisher.applications.open(sent.id);
  await owner.publisher.applications.reject(sent.id, { reason: 'C’est complet.' });
  await eachMinute(service.ports, service.ports.now());
  const { email } = sent.input.pupil;
  const mails = [
    ...(await service.mailTo(email)),
    ...(await service.mailTo(sent.input.legalRepresentative.email)),
    ...(await service.mailTo('contact@ateliers-verdon.example')),
  ];
  expect(mails.length).toBeGreaterThan(2);
  const account = await (await rose.get('/publisher/account')).text();
  expect(account).toContain('Note écrite.');
  for (const told of [JSON.stringify([own, programs, mails]), account, service.logs.join('\n')])
    expect(told).not.toMatch(/Vu au forum|très à l’aise/);
});

test('a note is deleted by whoever wrote it, or an owner', async () => {
  const [rose, karim] = [await entered('rose@verdon.example'), await entered('karim@verdon.example')];
  const owner = await entered('ines@verdon.example', 'owner');
  const sent = await candidate();
  await open(rose, sent);
  for (const words of ['Une', 'Deux']) await write(rose, sent, words);
  const [first = '', second = ''] = removable(await pageOf(rose, sent));
  expect([second !== '', removable(await pageOf(karim, sent))]).toEqual([true, []]);
  const remove = async (browser: HostBrowser, note: string): Promise<number> =>
    (await browser.post(`${at(sent)}/notes/remove`, { note })).status;
  expect([await remove(karim, first), await remove(rose, first)]).toEqual([403, 303]);
  expect(removable(await pageOf(owner, sent))).toEqual([second]);
  // Gone already.
  expect([await remove(owner, second), await remove(owner, second)]).toEqual([303, 303]);
  const page = await pageOf(rose, sent);
  expect([removable(page), page.includes('Note supprimée. Par ines@verdon.example.')]).toEqual([[], true]);
});

test('twenty notes are kept, each of a thousand characters at most; what is not kept stays in its field', async () => {
  const rose = await entered('rose@verdon.example');
  const sent = await candidate();
  await open(rose, sent);
  const long = await write(rose, sent, `${'a'.repeat(1001)}`);
  expect([long.status, (await long.text()).includes('a'.repeat(1001))]).toEqual([422, true]);
  expect((await write(rose, sent, ' \n ')).status).toBe(422);
  for (let number = 1; number <= 20; number += 1)
    expect((await write(rose, sent, `${number}${'é'.repeat(998)}`)).status).toBe(303);
  const more = await write(rose, sent, 'Une de trop');
  expect([more.status, removable(await more.text()).length]).toEqual([422, 20]);
});

test('in a first reading no note is written or read, so that none finds out who applies; later it goes with the application', async () => {
  const rose = await entered('rose@verdon.example');
  const sent = await candidate();
  const { firstName, lastName } = sent.input.pupil;
  // Whatever were covered of guesses would tell which is right.
  const guesses = await write(rose, sent, `Emma, ${firstName}, Inès, 14 ans, 15 ans.`);
  const page = await guesses.text();
  expect([guesses.status, page.includes(`Emma, ${firstName}, Inès, 14`)]).toEqual([422, true]);
  expect(await service.ports.storage.read.applications.notesOf(sent.id)).toEqual([]);
  await open(rose, sent);
  await write(rose, sent, `C’est ${firstName} ${lastName}, je connais sa mère.`);
  expect(await pageOf(rose, sent)).toContain(`C’est ${firstName} ${lastName}, je`);
  await service.client().applications.withdraw(sent.id, { receiptToken: sent.receiptToken });
  expect(await service.ports.storage.read.applications.notesOf(sent.id)).toEqual([]);
  expect((await write(rose, sent, 'Trop tard')).status).toBe(404);
  expect(await pageOf(rose, sent)).not.toContain('je connais');
});

test('a note that was written while an organisation read who applies is kept back once it no longer does', async () => {
  const rose = await entered('rose@verdon.example');
  const sent = await candidate();
  const readBlind = (isBlind: boolean) =>
    changePublisher(service.ports, 'Ateliers Verdon', () => ({ isBlind }));
  await readBlind(false);
  await write(rose, sent, 'Nous connaissons sa mère.');
  expect(await pageOf(rose, sent)).toContain('Nous connaissons');
  await readBlind(true);
  expect(await pageOf(rose, sent)).not.toContain('Nous connaissons');
  await open(rose, sent);
  expect(await pageOf(rose, sent)).toContain('Nous connaissons');
});

test('while its offer is taken down, nobody reads or writes a note', async () => {
  const rose = await entered('rose@verdon.example');
  const sent = await candidate();
  await open(rose, sent);
  await write(rose, sent, 'À rappeler.');
  const stored = await service.ports.storage.read.applications.get(sent.id);
  if (!stored) throw new Error('not stored');
  await hideOffer(service.ports, { id: stored.offerId, reason: 'Des frais sont demandés.', by: 'equipe' });
  expect(await pageOf(rose, sent)).not.toContain('À rappeler.');
  expect((await write(rose, sent, 'Encore')).status).toBe(404);
});

test('what is written is kept where the session is over meanwhile', async () => {
  const rose = await entered('rose@verdon.example');
  const sent = await candidate();
  const token = rose.cookies.get('session') ?? '';
  await rose.post('/signout');
  rose.cookies.set('session', token);
  const over = await write(rose, sent, 'Longuement réfléchi.');
  expect([over.status, (await over.text()).includes('Longuement&#32;réfléchi.')]).toEqual([401, true]);
});
