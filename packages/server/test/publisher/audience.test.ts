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
  });
  await addMember(service.ports, { publisher: 'Ateliers Verdon', email: EMAIL, role: 'owner' });
  browser = hostBrowser(service);
  await browser.enter(EMAIL);
  await browser.get('/publisher');
});
afterAll(() => service.close());

const write = (fields: Record<string, string>) => browser.post('/publisher/offers/new', fields);

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
    const says = /elle est montrée (.*?)\. Vous pourrez/;
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
});
