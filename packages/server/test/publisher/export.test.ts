import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refusal } from '../../src/core/base/refusal.js';
import { exportCandidates } from '../../src/core/candidates/export-candidates.js';
import { addMember } from '../../src/core/members/add-member.js';
import { endSession } from '../../src/core/members/end-sessions.js';
import { findVisitor } from '../../src/core/members/find-visitor.js';
import { removeMember } from '../../src/core/members/remove-member.js';
import { hostBrowser } from '../harness/host-browser.js';
import { applyVerified, publish } from '../harness/scenes.js';
import { openTestService, type TestService } from '../harness/test-service.js';

const EXPORT = '/publisher/candidates/export';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
});
afterAll(() => service.close());

test('candidates are taken away as a table of safe cells; who was not opened stays covered, and it is noted', async () => {
  const { secret } = await service.createKey('secret', 'live');
  const hostile = { title: '=HYPERLINK("https://evil.example";"Ouvrir")' };
  const blind = await applyVerified(service, secret, (await publish(service, secret)).id);
  const opened = await applyVerified(service, secret, (await publish(service, secret, hostile)).id);
  await addMember(service.ports, {
    publisher: 'Ateliers Verdon',
    email: 'rose@verdon.example',
    role: 'owner',
  });
  const browser = hostBrowser(service);
  await browser.enter('rose@verdon.example');
  await browser.get('/publisher');
  await browser.post(`/publisher/candidates/${opened.id}/open`);
  const answer = await browser.post(EXPORT);
  const bytes = new Uint8Array(await answer.clone().arrayBuffer());
  const table = await answer.text();
  expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('content-type')]).toEqual([
    ...[200, 'no-store', 'text/csv; charset=utf-8'],
  ]);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = table.split('\r\n');
  const [header = '', ...others] = lines;
  const first = others.find((line) => line.includes('HYPERLINK')) ?? '';
  const second = others.find((line) => line !== first) ?? '';
  expect([lines.length, lines.at(-1)]).toEqual([4, '']);
  expect(header).toContain('"Numéro";"Offre";"Semaines"');
  const { firstName, lastName, email, phone = '' } = opened.input.pupil;
  expect(first).toContain(`"'=HYPERLINK(""https://evil.example"";""Ouvrir"")"`);
  expect(first).toContain(`"${firstName}";"${lastName}"`);
  expect(second).toMatch(/;"";"";""$/);
  for (const hidden of [email, phone, blind.input.legalRepresentative.name, blind.input.motivation])
    expect(table).not.toContain(hidden || 'nothing');
  const told = async (): Promise<number> =>
    (await (await browser.get('/publisher/account')).text()).split('Candidatures exportées.').length - 1;
  expect(await told()).toBe(1);
  // A screen that somebody left open exports nothing.
  service.travelTo(new Date(service.ports.now().getTime() + 11 * 60_000));
  const asked = await browser.post(EXPORT);
  expect([asked.status, asked.headers.get('content-type')]).toEqual([422, 'text/html; charset=utf-8']);
  expect(await told()).toBe(1);
});

test('all are in it, however many are read at once, and none of another organisation; days are those of France', async () => {
  service.travelTo(new Date('2026-11-24T23:30:00Z'));
  const { ids, ...exporting } = await exportingThree('Autre maison');
  const read = [];
  for await (const page of await exportCandidates(service.ports, { ...exporting, atOnce: 2 }))
    read.push(page.map(({ application }) => application.id));
  expect(read.map(({ length }) => length)).toEqual([2, 1]);
  expect(read.flat().toSorted()).toEqual(ids.toSorted());
  await exporting.browser.get('/publisher');
  const file = await exporting.browser.post(EXPORT);
  expect(file.headers.get('content-disposition')).toContain('eleves-2026-11-25.csv');
  expect((await file.text()).match(/;"2026-11-25";/g)).toHaveLength(3);
});

test.each(['session', 'owner'] as const)(
  'it breaks off where whoever takes it is no %s any more',
  async (lost) => {
    const publisher = `Maison de ${lost}`;
    const { visitor, publisherId } = await exportingThree(publisher);
    const pages = await exportCandidates(service.ports, { visitor, publisherId, atOnce: 2 });
    expect((await pages.next()).done).toBe(false);
    if (lost === 'session') await endSession(service.ports, visitor, visitor.session.id);
    else await removeMember(service.ports, { publisher, email: emailIn(publisher) });
    await expect(pages.next()).rejects.toThrow(Refusal);
  },
);

function emailIn(publisher: string): string {
  return `${publisher.replaceAll(' ', '-').toLowerCase()}@verdon.example`;
}

/** An owner who entered, with three candidates. */
async function exportingThree(publisher: string) {
  const { secret } = await service.createKey('secret', 'live', publisher);
  const { id } = await publish(service, secret, { seats: { total: 9 } });
  const ids: string[] = [];
  for (let pupil = 0; pupil < 3; pupil += 1) ids.push((await applyVerified(service, secret, id)).id);
  const email = emailIn(publisher);
  await addMember(service.ports, { publisher, email, role: 'owner' });
  const browser = hostBrowser(service);
  await browser.enter(email);
  const visitor = await findVisitor(service.ports, browser.cookies.get('session'));
  const publisherId = visitor?.memberships[0]?.publisherId;
  if (!visitor || publisherId === undefined) throw new Error('Nobody entered');
  return { browser, visitor, publisherId, ids };
}
