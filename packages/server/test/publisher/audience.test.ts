import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OfferId, Uai } from '@1eleve1stage/sdk/contract';
import { addMember } from '../../src/core/members/add-member.js';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { sampleApplication } from '../harness/samples.js';
import { apply, publish } from '../harness/scenes.js';
import { openTestService, type TestService } from '../harness/test-service.js';
import { draftIn, EMAIL, formOf, locationOf, PLACE, plain, TIME, TRADE } from './offer-form.js';

const SCHOOL = Uai.parse('0350001L');

let service: TestService;
let secret: string;
let browser: HostBrowser;
beforeAll(async () => {
  service = await openTestService();
  ({ secret } = await service.createKey('secret', 'live'));
  const school = { kind: 'college', city: 'Bruz', postcode: '35170', priorityEducation: 'none' } as const;
  await service.ports.storage.write(async ({ schools }) => {
    await schools.put({ ...school, uai: SCHOOL, name: 'Collège des Exemples', qpv: 'outside' });
    await schools.put({ ...school, uai: Uai.parse('0350044H'), name: 'Collège du Lac', qpv: 'outside' });
    const far = { ...school, city: 'Brest', postcode: '29200', qpv: 'outside' } as const;
    await schools.put({ ...far, uai: Uai.parse('0290001U'), name: 'Collège des Abers' });
  });
  await addMember(service.ports, { publisher: 'Ateliers Verdon', email: EMAIL, role: 'owner' });
  browser = hostBrowser(service);
  await browser.enter(EMAIL);
  await browser.get('/publisher');
});
afterAll(() => service.close());

const write = (fields: Record<string, string>) => browser.post('/publisher/offers/new', fields);

/** What the boxes of a name stand for, ticked or not. */
const formFields = (page: string, name: string): string[] =>
  [...page.matchAll(new RegExp(`name="${name}"\\s+value="([^"]*)"`, 'g'))].map(([, value = '']) => value);

describe('who may see an offer', () => {
  test('is everybody until somebody chooses pupils, by schools that are looked for', async () => {
    const draft = draftIn(locationOf(await write(TRADE)));
    await write({ ...PLACE, draft });
    const some = { ...TIME, draft, reserved: 'yes' };
    const nobody = await write(some);
    expect([nobody.status, (await nobody.text()).includes('href="#reserved"')]).toEqual([422, true]);
    const found = await write({ ...some, find: 'bruz' });
    expect(found.status).toBe(200);
    const page = await found.text();
    expect(page).toMatch(/value="0350001L" {2,}\/><span[^>]*>Collège des Exemples \(Bruz\)/);
    expect(formOf(page)).toMatchObject({ reserved: 'yes', find: '' });
    const named = formOf(await (await write({ ...some, find: ' 0350044 h', schools: SCHOOL })).text());
    expect(named['schools']).toBe(`${SCHOOL} 0350044H`);
    const none = await write({ ...some, find: 'nulle part', do: 'find' });
    expect([none.status, (await none.text()).includes('href="#find"')]).toEqual([422, true]);
    const review = locationOf(await write({ ...some, schools: SCHOOL }));
    const says = /elle est montrée (.*?), tout de suite/;
    expect(says.exec(await plain(await browser.get(review)))?.[1]).toBe(
      'seulement aux élèves de : Collège des Exemples (Bruz)',
    );
    await write({ ...TIME, draft, reserved: 'no', schools: SCHOOL, find: 'bruz' });
    expect(says.exec(await plain(await browser.get(review)))?.[1]).toBe('à tous les élèves');
  });

  test('is to be chosen where two chose others, by the names of their schools', async () => {
    const offer = await publish(service, secret, { reservedFor: { rep: true } });
    const path = `/publisher/offers/${offer.id}/edit`;
    const page = await (await browser.get(`${path}?step=3`)).text();
    await service.client(secret).publisher.offers.update(offer.remoteId, { reservedFor: null });
    const conflict = await browser.post(path, { ...formOf(page), schools: SCHOOL });
    const told = await plain(conflict);
    expect(told).toContain('seulement aux élèves de : collèges REP et REP+, Collège des Exemples (Bruz)');
    expect(told).toContain('à tous les élèves');
    await browser.post(path, { ...formOf(await conflict.text()), 'keep-reservedFor': 'mine' });
    const { reservedFor } = await service.client(secret).publisher.offers.get(offer.remoteId);
    expect(reservedFor).toEqual({ rep: true, qpv: false, schools: [SCHOOL] });
    expect(await plain(await browser.get(`/publisher/offers/${offer.id}`))).toContain(
      'collèges REP et REP+, Collège des Exemples (Bruz), depuis le',
    );
  });

  test('is kept from other pupils, who find nothing and cannot apply; which schools they are, no pupil reads', async () => {
    const draft = draftIn(locationOf(await write(TRADE)));
    await write({ ...PLACE, draft });
    await write({ ...TIME, draft, reserved: 'yes', schools: SCHOOL });
    const published = locationOf(await write({ step: '4', draft }));
    const id = OfferId.parse(/of_\w+/.exec(published)?.[0]);
    const pupil = service.client((await service.createKey('publishable', 'live')).secret);
    const findBy = async (school?: string) =>
      (await pupil.offers.search({ q: 'boulangère', ...(school && { school }) })).offers.map(
        (offer) => offer.id,
      );
    expect([await findBy(), await findBy('0350044H'), await findBy(SCHOOL)]).toEqual([[], [], [id]]);
    const offer = await pupil.offers.get(id);
    expect(offer.reservedFor).toEqual({ rep: false, qpv: false, schools: true });
    const input = sampleApplication();
    const applyFrom = (uai: string) => {
      const by = { ...input.pupil, grade: 'troisieme' as const, birthDate: '2012-05-04', school: { uai } };
      return apply(service, secret, id, { ...input, weeks: ['2027-W02'], pupil: by });
    };
    await expect(applyFrom('0350044H')).rejects.toMatchObject({
      errors: [{ pointer: '/pupil/school', code: 'reserved_for_others' }],
    });
    expect((await applyFrom(SCHOOL)).id).toMatch(/^ap_/);
  });

  test('is pupils of chosen places, too, whose names they read', async () => {
    const draft = draftIn(locationOf(await write(TRADE)));
    await write({ ...PLACE, draft });
    const some = { ...TIME, draft, reserved: 'yes' };
    const found = formFields(await (await write({ ...some, find: 'Rennes' })).text(), 'places');
    expect(found).toContain('35238');
    const lands = formFields(
      await (await write({ ...some, find: 'ille-et', places: '35238' })).text(),
      'places',
    );
    expect(lands.slice(0, 2)).toEqual(['35238', '35']);
    const fields = { ...some, places: '29019 35238' };
    const review = locationOf(await write(fields));
    expect(await plain(await browser.get(review))).toContain(
      'montrée seulement aux élèves de : Brest (29), Rennes (35), tout de suite',
    );
    const id = OfferId.parse(/of_\w+/.exec(locationOf(await write({ step: '4', draft })))?.[0]);
    expect(await plain(await browser.get(`/publisher/offers/${id}`))).toContain(
      'aux élèves de : Brest (29), Rennes (35)',
    );
    const page = `/s/offers/${id}`;
    expect(await plain(await service.request(page))).toContain(
      'Réservée aux élèves de : Brest (29), Rennes (35)',
    );
    const pupil = service.client((await service.createKey('publishable', 'live')).secret);
    expect((await pupil.offers.get(id)).reservedFor).toEqual({
      ...{ rep: false, qpv: false, schools: false },
      places: ['29019', '35238'],
    });
    const edit = `/publisher/offers/${id}/edit`;
    const form = formOf(await (await browser.get(`${edit}?step=3`)).text());
    expect(await browser.post(edit, { ...form, places: '35' })).toMatchObject({ status: 303 });
    const findBy = async (school?: string) =>
      (await pupil.offers.search({ q: 'boulangère', ...(school && { school }) })).offers.map(
        (offer) => offer.id,
      );
    // Bruz is in the department; without a school, or with one of elsewhere, nothing is found.
    expect([await findBy(), (await findBy(SCHOOL)).includes(id), await findBy('0290001U')]).toEqual([
      [],
      true,
      [],
    ]);
    expect(await plain(await service.request(`/s/search?q=boulang%C3%A8re&school=${SCHOOL}`))).toContain(
      'Réservée aux élèves de : département Ille-et-Vilaine (35)',
    );
    const input = sampleApplication();
    const applyFrom = (school: { uai: string }) => {
      const by = { ...input.pupil, grade: 'troisieme' as const, birthDate: '2012-05-04', school };
      return apply(service, secret, id, { ...input, weeks: ['2027-W02'], pupil: by });
    };
    await expect(applyFrom({ uai: '0290001U' })).rejects.toMatchObject({
      errors: [{ pointer: '/pupil/school', code: 'reserved_for_others' }],
    });
    expect((await applyFrom({ uai: SCHOOL })).id).toMatch(/^ap_/);
  });

  test('cannot be those of a place that is nowhere', async () => {
    const offer = await publish(service, secret);
    const publisher = service.client(secret).publisher.offers;
    await expect(
      publisher.update(offer.remoteId, { reservedFor: { places: ['35238', '35999'] } }),
    ).rejects.toMatchObject({
      errors: [{ pointer: '/reservedFor/places/1', code: 'no_such_place' }],
    });
    await expect(publisher.update(offer.remoteId, { reservedFor: { places: ['99'] } })).rejects.toMatchObject(
      {
        errors: [{ pointer: '/reservedFor/places/0', code: 'wrong_format' }],
      },
    );
  });
});
