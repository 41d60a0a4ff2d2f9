import { readableNumber } from '@1eleve1stage/sdk/rules';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectToWrite } from '../src/storage/sqlite/connection.js';
import { listQueue } from '../src/core/organisations/list-queue.js';
import { writeLetter } from '../src/core/applications/letters/write-letter.js';
import { sampleOffer } from './harness/samples.js';
import { apply, applyVerified, publish, type Sent } from './harness/scenes.js';
import { openTestService, type TestService } from './harness/test-service.js';
import { temporaryFolder } from './harness/temporary-folder.js';

const at = temporaryFolder();
let service: TestService;
let secret: string;

beforeEach(async () => {
  service = await openTestService({ file: at('stages.db') });
  ({ secret } = await service.createKey('secret', 'live'));
});
afterEach(async () => {
  await service.close();
});

/** Spoils a row behind the back of the service. */
function spoil(statement: string, ...values: unknown[]): void {
  const db = connectToWrite(at('stages.db'));
  db.$client.prepare(statement).run(...values);
  db.$client.close();
}

const press = (purpose: string, fields: Record<string, string>): Promise<Response> =>
  service.request(`/mail/${purpose}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });

async function tokenOf(sent: Sent, purpose: string): Promise<string> {
  const texts = (await service.mailTo(sent.input.pupil.email)).map(({ text }) => text).join();
  return new RegExp(`/mail/${purpose}#([\\w.-]+)`).exec(texts)?.[1] ?? '';
}

const applications = () => service.client(secret).publisher.applications;
const seatsOf = async (id: string): Promise<number> =>
  (await service.client().offers.get(id)).seats.remaining;

const DAMAGES: [string, string][] = [
  ['personal data that do not open', "sealed_personal = x'00'"],
  ['no key', 'key_id = 99999, sealed_personal = sealed_personal'],
  ['weeks that are cut', `weeks = '["2027-W'`],
  ['weeks that are none', `weeks = '["soon"]'`],
  ['a date that is none', "submitted_at = 'yesterday'"],
  ['another date that is none', "code_mailed_at = 'yesterday'"],
  ['an answer at no date', "answered_at = 'yesterday'"],
];
const UNREADABLE = DAMAGES.filter(([name]) => name !== 'no key');

describe('nothing lost 12.6: an application that cannot be read', () => {
  it.each(DAMAGES)('is withdrawn and erased with its receipt: %s', async (_, damage) => {
    const offer = await publish(service, secret, { seats: { total: 2 } });
    const sent = await applyVerified(service, secret, offer.id);
    await applications().accept(sent.id);
    expect(await seatsOf(offer.id)).toBe(1);
    spoil(`update applications set ${damage} where id = ?`, sent.id);
    const own = service.client().applications;
    expect((await own.get(sent.id, sent)).application).toMatchObject({
      ...{ id: sent.id, status: 'accepted', offer: { id: offer.id, title: offer.title } },
    });
    for (let times = 0; times < 2; times += 1) {
      const { application } = await own.withdraw(sent.id, sent);
      // What has no key any more is erased already.
      expect(application.status).toBe(damage.startsWith('key_id') ? 'accepted' : 'withdrawn');
    }
    const left = await service.ports.storage.read.applications.get(sent.id);
    expect(left?.personal).toBeUndefined();
    if (damage.startsWith('key_id')) return;
    expect(await seatsOf(offer.id)).toBe(2);
    expect((await own.get(sent.id, sent)).application.status).toBe('withdrawn');
    // The employer is told.
    expect(JSON.stringify(await service.mailTo(sampleOffer().contact?.email ?? ''))).toContain(
      readableNumber(sent.id),
    );
  });

  it.each(UNREADABLE)(
    'is withdrawn with the mailed link, and by the page of its code: %s',
    async (_, damage) => {
      const offer = await publish(service, secret);
      const [first, second] = [
        await apply(service, secret, offer.id),
        await apply(service, secret, offer.id),
      ];
      const token = await tokenOf(second, 'withdraw');
      spoil(`update applications set ${damage}`);
      expect((await press('withdraw', { token, act: 'open' })).status).toBe(200);
      expect((await press('withdraw', { token, act: 'withdraw' })).status).toBe(200);
      const own = service.client().applications;
      expect((await own.get(second.id, second)).application.status).toBe('withdrawn');
      const page = await service.request(`/s/applications/${first.id}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ receipt: first.receiptToken, act: 'withdraw' }).toString(),
      });
      expect([page.status, (await page.text()).includes('Candidature retirée')]).toEqual([200, true]);
    },
  );

  it.each(UNREADABLE)(
    'costs its publisher itself alone, and every other act is refused in words: %s',
    async (_, damage) => {
      const offer = await publish(service, secret, { seats: { total: 3 } });
      const sent = await applyVerified(service, secret, offer.id);
      const other = await publish(service, secret, { title: 'Au jardin' });
      const readable = await applyVerified(service, secret, other.id);
      const [letter] = await service.ports.storage.read.outbox.list(100);
      spoil(`update applications set ${damage} where id = ?`, sent.id);
      const page = await applications().list();
      expect(page.applications.map(({ id }) => id)).toEqual([readable.id]);
      const refused = { code: 'application_damaged', status: 409 };
      await expect(applications().accept(sent.id)).rejects.toMatchObject(refused);
      await expect(applications().read(sent.id)).rejects.toMatchObject(refused);
      await expect(applications().reject(sent.id, { reason: 'Complet.' })).rejects.toMatchObject(refused);
      expect(letter).toBeDefined();
    },
  );

  it('keeps its letters: they are not needless', async () => {
    const offer = await publish(service, secret);
    const sent = await applyVerified(service, secret, offer.id);
    spoil("update applications set sealed_personal = x'00' where id = ?", sent.id);
    const letters = await service.ports.storage.read.outbox.list(100);
    expect(letters.map(({ applicationId }) => applicationId)).toContain(sent.id);
    for (const letter of letters)
      await expect(writeLetter(service.ports, letter)).rejects.toMatchObject({ code: 'application_damaged' });
  });

  it('tells the employer who opens its link that it cannot be read', async () => {
    const offer = await publish(service, secret);
    const sent = await applyVerified(service, secret, offer.id);
    const [letter] = await service.mailTo(sampleOffer().contact?.email ?? '');
    const token = /\/mail\/answer#([\w.-]+)/.exec(letter?.text ?? '')?.[1] ?? '';
    spoil("update applications set sealed_personal = x'00' where id = ?", sent.id);
    for (const act of ['open', 'accept']) {
      const page = await press('answer', { token, act });
      expect([page.status, (await page.text()).includes('ne se lit plus')]).toEqual([409, true]);
    }
  });

  it('is erased though its offer cannot be read', async () => {
    const offer = await publish(service, secret);
    const [sent, other] = [await apply(service, secret, offer.id), await apply(service, secret, offer.id)];
    const token = await tokenOf(other, 'withdraw');
    spoil(`update offers set content = '{'`);
    const own = service.client().applications;
    expect((await own.get(sent.id, sent)).application).toMatchObject({
      status: 'unverified',
      offer: { title: '' },
    });
    expect((await own.withdraw(sent.id, sent)).application.status).toBe('withdrawn');
    expect((await press('withdraw', { token, act: 'open' })).status).toBe(200);
    expect((await press('withdraw', { token, act: 'withdraw' })).status).toBe(200);
  });
});

const OFFER_DAMAGES: [string, string][] = [
  ['a content that is cut', `content = '{"title":'`],
  ['a contact that does not open', "sealed_contact = x'00'"],
  ['published at no date', "published_at = 'yesterday'"],
  ['created at no date', "created_at = 'yesterday'"],
  ['created long before all time', 'created_at = -9000000000000000'],
  ['changed at no date', "updated_at = 'yesterday'"],
];

describe('nothing lost 12.6: an offer that cannot be read', () => {
  it.each(OFFER_DAMAGES)('costs itself alone until it is published again: %s', async (_, damage) => {
    const { offers } = service.client(secret).publisher;
    const damaged = await publish(service, secret, {}, 'damaged');
    await publish(service, secret, { title: 'Au jardin' }, 'sound');
    spoil(`update offers set ${damage} where id = ?`, damaged.id);
    const listed = async (): Promise<string[]> =>
      (await offers.list({ limit: 1 })).offers.map(({ remoteId }) => remoteId);
    expect(await listed()).toEqual(['sound']);
    expect((await offers.list()).offers).toHaveLength(1);
    const refused = { code: 'offer_damaged', status: 409 };
    await expect(offers.get('damaged')).rejects.toMatchObject(refused);
    await expect(offers.update('damaged', { title: 'Autre' })).rejects.toMatchObject(refused);
    await expect(offers.remove('damaged')).rejects.toMatchObject(refused);
    await expect(service.client().offers.get(damaged.id)).rejects.toMatchObject({ code: 'offer_not_found' });
    expect((await service.request(`/s/offers/${damaged.id}`)).status).toBe(404);

    const mended = await offers.put('damaged', sampleOffer());
    expect(mended.id).toBe(damaged.id);
    expect((await offers.get('damaged')).title).toBe(mended.title);
    expect((await offers.list()).offers).toHaveLength(2);
    expect((await service.client().offers.get(damaged.id)).id).toBe(damaged.id);
    expect((await offers.remove('damaged')).state).toBe('removed');
  });

  it('waits for a moderator since it does, so that the list goes on after it', async () => {
    const { id } = await publish(service, secret);
    spoil(`update offers set content = '{', state = 'waiting' where id = ?`, id);
    const { offers } = await listQueue(service.ports, {});
    expect(offers).toMatchObject([{ id, title: undefined, since: service.ports.now() }]);
    const [last] = offers;
    expect((await listQueue(service.ports, { offers: last })).offers).toEqual([]);
  });
});

it('nothing lost 12.6: a letter with a date that is none hides no other at /dev/mailbox', async () => {
  const offer = await publish(service, secret);
  await apply(service, secret, offer.id);
  await apply(service, secret, offer.id);
  spoil("update outbox set created_at = 'yesterday' where rowid = (select min(rowid) from outbox)");
  const headers = { host: 'stages.test' };
  const page = await service.request('/dev/mailbox', { headers });
  expect([page.status, (await page.text()).match(/<details/g)?.length]).toEqual([200, 2]);
  const json = await service.request('/dev/mailbox', { headers: { ...headers, accept: 'application/json' } });
  expect([json.status, ((await json.json()) as { messages: unknown[] }).messages.length]).toEqual([200, 2]);
  expect(await service.ports.storage.read.outbox.entries(10)).toHaveLength(2);
});
