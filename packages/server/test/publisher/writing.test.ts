import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Uai } from '@1eleve1stage/sdk/contract';
import { addMember } from '../../src/core/members/add-member.js';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { publish } from '../harness/scenes.js';
import { openTestService, type TestService } from '../harness/test-service.js';
import { DAY, draftIn, EMAIL, formOf, locationOf, PLACE, plain, TIME, TRADE } from './offer-form.js';

const SCHOOL = Uai.parse('0350001L');

let service: TestService;
let secret: string;
let browser: HostBrowser;
let colleague: HostBrowser;
beforeAll(async () => {
  service = await openTestService();
  ({ secret } = await service.createKey('secret', 'live'));
  const enter = async (email: string): Promise<HostBrowser> => {
    await addMember(service.ports, { publisher: 'Ateliers Verdon', email, role: 'owner' });
    const entered = hostBrowser(service);
    await entered.enter(email);
    await entered.get('/publisher');
    return entered;
  };
  browser = await enter(EMAIL);
  colleague = await enter('karim@verdon.example');
});
afterAll(() => service.close());

const write = (fields: Record<string, string>) => browser.post('/publisher/offers/new', fields);
describe('an offer that is written', () => {
  test('goes through four steps, each kept, to a page that pupils find', async () => {
    const first = locationOf(await write(TRADE));
    const draft = draftIn(first);
    expect(first).toBe(`/publisher/offers/new?draft=${draft}&step=2`);
    expect(await plain(await browser.get('/publisher/offers'))).toContain('Boulanger, boulangère');
    expect(locationOf(await write({ ...PLACE, draft }))).toBe(`/publisher/offers/new?draft=${draft}&step=3`);
    const last = locationOf(await write({ ...TIME, draft }));
    const review = await plain(await browser.get(last));
    expect(review).toContain('Ce que tu vas voir : Le pétrissage, la cuisson.');
    expect(review).toContain('Industrie alimentaire');
    const published = locationOf(await write({ step: '4', draft }));
    const [, id] = /^\/publisher\/offers\/(of_\w+)\/published$/.exec(published) ?? [];
    expect(await plain(await browser.get(published))).toContain('Votre offre est en ligne');
    expect(locationOf(await write({ step: '4', draft }))).toBe(published);
    const { offers } = await service.client(secret).offers.search({ q: 'boulangère' });
    expect(offers.map((offer) => offer.id)).toContain(id);
    expect((await browser.get(`/publisher/offers/new?draft=${draft}`)).status).toBe(404);
  });

  test('begins where the last one was', async () => {
    const draft = draftIn(locationOf(await write(TRADE)));
    const page = await (await browser.get(`/publisher/offers/new?draft=${draft}&step=2`)).text();
    expect(formOf(page)).toMatchObject({ employer: 'Aux Trois Épis', postcode: '35000', city: 'Rennes' });
  });

  test('is proposed a title in both genders, which is taken or left', async () => {
    const asked = await write({ ...TRADE, title: 'Boulanger' });
    expect(asked.status).toBe(200);
    const page = await asked.text();
    expect(page).toContain(
      'Écrire « Boulanger, boulangère »'.replaceAll(' »', '\u00a0»').replaceAll('« ', '«\u00a0'),
    );
    const draft = /name="draft" value="(od_\w+)"/.exec(page)?.[1] ?? '';
    const left = await write({ ...TRADE, title: 'Boulanger', asked: 'Boulanger', draft });
    expect(locationOf(left)).toContain('step=2');
  });

  test('keeps what was typed where something is to be corrected, and finishes later', async () => {
    const answer = await write({ step: '1', title: '', sees: 'Court' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Court');
    expect(page).toContain('href="#title"');
    const later = await write({ step: '1', title: '', sees: 'Encore', do: 'later' });
    expect(locationOf(later)).toBe('/publisher/offers');
  });

  test('keeps so much at most, whatever is sent', async () => {
    const [endless, sees] = ['x'.repeat(1500), 'x'.repeat(5000)];
    const { step: _, ...trade } = TRADE;
    const names = [
      ...Object.keys({ ...trade, ...PLACE, ...TIME, ...DAY }),
      ...['reserved', 'rep', 'find', 'sunday-start', 'draft-of'],
    ];
    const draft = draftIn(locationOf(await write(TRADE)));
    for (const step of ['1', '2', '3'])
      await write({
        ...Object.fromEntries(names.map((name) => [name, endless])),
        sees,
        schools: sees,
        step,
        draft,
      });
    const { offerDrafts, accounts } = service.ports.storage.read;
    const [publisher] = await accounts.listPublishers();
    const kept = await offerDrafts.get(publisher?.id ?? '', draft);
    expect(kept?.fields?.['sees']).toHaveLength(4000);
    expect(kept?.fields?.['schools']).toHaveLength(4500);
    expect(JSON.stringify(kept?.fields).length).toBeLessThan(21_000);
  });

  test('is told of hours that the law does not allow, and has them mended', async () => {
    const draft = draftIn(locationOf(await write(TRADE)));
    await write({ ...PLACE, draft });
    const wrong = await write({ ...TIME, ...DAY, draft });
    expect(wrong.status).toBe(422);
    expect(await plain(wrong)).toMatch(/Le jeudi dure 7 h 30\s: c’est 30\sminutes de trop/);
    const mended = await write({ ...TIME, ...DAY, draft, do: 'mended' });
    expect(formOf(await mended.text())).toMatchObject({ 'thursday-end': '14:30' });
    expect(locationOf(await write({ ...TIME, ...DAY, 'thursday-end': '14:30', draft }))).toContain('step=4');
    const copied = await write({ ...TIME, 'monday-start': '9h', 'monday-end': '12h', draft, do: 'copied' });
    expect(formOf(await copied.text())).toMatchObject({ 'friday-start': '9h' });
  });

  test('refuses weeks by their names, and whoever is no colleague as contact', async () => {
    const draft = draftIn(locationOf(await write(TRADE)));
    const stranger = await write({ ...PLACE, draft, email: 'stranger@elsewhere.example' });
    expect([stranger.status, (await stranger.text()).includes('href="#email"')]).toEqual([422, true]);
    await write({ ...PLACE, draft });
    const summer = await write({ ...TIME, draft, weeks: '2027-W24 2027-W02' });
    expect(await plain(summer)).toMatch(/Du 14 au 18 juin 2027\s: Les stages de ce niveau/);
    expect((await write({ step: '4', draft })).status).toBe(422);
  });

  test('is nobody’s but the organisation’s, and can be thrown away', async () => {
    const draft = draftIn(locationOf(await write(TRADE)));
    await service.createKey('secret', 'live', 'Autre maison');
    await addMember(service.ports, {
      publisher: 'Autre maison',
      email: 'other@verdon.example',
      role: 'owner',
    });
    const other = hostBrowser(service);
    await other.enter('other@verdon.example');
    await other.get('/publisher');
    expect((await other.get(`/publisher/offers/new?draft=${draft}&step=2`)).status).toBe(404);
    expect((await other.post('/publisher/offers/new', { ...PLACE, draft })).status).toBe(404);
    expect((await other.post('/publisher/offers/new', { step: '4', draft })).status).toBe(404);
    await other.post('/publisher/offers/drafts', { draft });
    expect((await browser.get(`/publisher/offers/new?draft=${draft}`)).status).toBe(200);
    await browser.post('/publisher/offers/drafts', { draft });
    expect((await browser.get(`/publisher/offers/new?draft=${draft}`)).status).toBe(404);
  });
});

describe('an offer that is changed', () => {
  test('loses nothing of what its form does not ask for', async () => {
    const offer = await publish(service, secret, {
      employer: { name: 'Ateliers Verdon', isPublic: false, website: 'https://verdon.example' },
      reservedFor: { rep: true, schools: [SCHOOL], places: ['35238', '29'] },
      location: { postcode: '35000', city: 'Rennes', latitude: 48.12, longitude: -1.65 },
    });
    for (const step of [1, 2, 3]) {
      const path = `/publisher/offers/${offer.id}/edit`;
      const page = await (await browser.get(`${path}?step=${step}`)).text();
      const saved = await browser.post(path, formOf(page));
      expect([step, saved.status]).toEqual([step, 303]);
    }
    const { updatedAt: _, ...after } = await service.client(secret).publisher.offers.get(offer.remoteId);
    const { updatedAt: __, ...before } = offer;
    expect(after).toEqual(before);
  });

  test('in two tabs, keeps what each changed, and asks which of two stays', async () => {
    const offer = await publish(service, secret);
    const path = `/publisher/offers/${offer.id}/edit`;
    const page = await (await browser.get(`${path}?step=3`)).text();
    const mine = { ...formOf(page), seats: '5', lunch: 'Cantine offerte à midi' };
    await service.client(secret).publisher.offers.update(offer.remoteId, { title: 'Autre titre' });
    const theirs = formOf(await (await colleague.get(`${path}?step=3`)).text());
    await colleague.post(path, { ...theirs, seats: '7' });
    const conflict = await browser.post(path, mine);
    expect(conflict.status).toBe(409);
    const choice = await conflict.text();
    expect(choice).toContain('karim@verdon.example a modifié cette offre');
    expect((await service.client(secret).publisher.offers.get(offer.remoteId)).seats.total).toBe(7);
    const chosen = await browser.post(path, { ...formOf(choice), 'keep-seats': 'mine' });
    expect(chosen.status).toBe(303);
    expect(await service.client(secret).publisher.offers.get(offer.remoteId)).toMatchObject({
      ...{ title: 'Autre titre', lunchBreak: 'Cantine offerte à midi' },
      seats: { total: 5 },
    });
  });

  test('takes the other’s version where that is chosen', async () => {
    const offer = await publish(service, secret, { seats: { total: 2 } });
    const path = `/publisher/offers/${offer.id}/edit`;
    const page = await (await browser.get(`${path}?step=3`)).text();
    await service.client(secret).publisher.offers.update(offer.remoteId, { seats: { total: 3 } });
    const conflict = await browser.post(path, { ...formOf(page), seats: '4' });
    await browser.post(path, { ...formOf(await conflict.text()), 'keep-seats': 'theirs' });
    expect((await service.client(secret).publisher.offers.get(offer.remoteId)).seats.total).toBe(3);
  });
});
