import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMember } from '../../src/core/members/add-member.js';
import { MOST_SITES } from '../../src/core/offers/sites/save-site.js';
import type { Site } from '../../src/ports/index.js';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { publish } from '../harness/scenes.js';
import { openTestService, type TestService } from '../harness/test-service.js';
import { draftIn, EMAIL, formOf, locationOf, PLACE, plain, TRADE } from './offer-form.js';

const SITES = '/publisher/sites';
const WORKSHOP = { name: 'Atelier', street: '2 rue Neuve', postcode: '35000', city: 'Rennes' };
const SIRET = '73282932000074';

let service: TestService;
let secret: string;
let publisherId: string;
let owner: HostBrowser;
let member: HostBrowser;
beforeAll(async () => {
  service = await openTestService();
  ({ secret } = await service.createKey('secret', 'live'));
  const enter = async (email: string, role: 'owner' | 'member'): Promise<HostBrowser> => {
    const added = await addMember(service.ports, { publisher: 'Ateliers Verdon', email, role });
    publisherId = added?.publisher.id ?? '';
    const browser = hostBrowser(service);
    await browser.enter(email);
    await browser.get('/publisher');
    return browser;
  };
  owner = await enter(EMAIL, 'owner');
  member = await enter('karim@verdon.example', 'member');
});
afterAll(() => service.close());

const sites = () => service.ports.storage.read.sites.list({ publisherId, mode: 'live' });
const named = async (name: string): Promise<Site | undefined> =>
  (await sites()).find((site) => site.name === name);
const write = (browser: HostBrowser, fields: Record<string, string>) =>
  browser.post('/publisher/offers/new', fields);

/** What a draft keeps of the place. */
async function placeOf(draft: string): Promise<unknown> {
  const { fields } = (await service.ports.storage.read.offerDrafts.get(publisherId, draft)) ?? {};
  const { street, postcode, city, siret } = fields ?? {};
  return { street, postcode, city, siret };
}

describe('places of an organisation', () => {
  test('are added, changed and removed by owners, said what to correct, and read by all', async () => {
    expect(locationOf(await owner.post(`${SITES}/new`, { ...WORKSHOP, siret: '732 829 320 00074' }))).toBe(
      SITES,
    );
    // Sent twice, it is one.
    await owner.post(`${SITES}/new`, { ...WORKSHOP, siret: SIRET });
    expect((await sites()).map(({ name, siret }) => [name, siret])).toEqual([['Atelier', SIRET]]);
    for (const [field, change] of [
      ['name', { name: '' }],
      ['postcode', { postcode: '9' }],
      ['city', { postcode: '00000' }],
      ['siret', { siret: '73282932000075' }],
    ] as const) {
      const answer = await owner.post(`${SITES}/new`, { ...WORKSHOP, ...change });
      const page = await answer.text();
      expect([field, answer.status, page.includes('value="2&#32;rue&#32;Neuve"')]).toEqual([
        field,
        422,
        true,
      ]);
    }
    expect(await plain(await member.get(SITES))).toContain('2 rue Neuve, 35000 Rennes');
    const id = (await named('Atelier'))?.id ?? '';
    await owner.post(`${SITES}/${id}`, { ...WORKSHOP, name: 'Usine' });
    expect(await named('Usine')).toMatchObject({ id, street: '2 rue Neuve' });
    expect((await named('Usine'))?.siret).toBeUndefined();
    expect(locationOf(await owner.post(`${SITES}/${id}/remove`))).toBe(SITES);
    expect((await owner.get(`${SITES}/${id}`)).status).toBe(404);
    expect(await plain(await owner.get('/publisher/account'))).toContain('Liste des lieux changée.');
  });

  test('are chosen in an offer, which keeps a copy; a typed one is kept where an owner asks for it', async () => {
    const draft = draftIn(locationOf(await write(owner, TRADE)));
    const typed = {
      ...PLACE,
      draft,
      street: '4 rue Haute',
      site: 'other',
      keep: 'yes',
      siteName: 'Rue Haute',
    };
    expect(locationOf(await write(owner, typed))).toContain('step=3');
    const site = await named('Rue Haute');
    expect(site).toMatchObject({ street: '4 rue Haute', postcode: '35000', city: 'Rennes' });
    await owner.post(`${SITES}/new`, { ...WORKSHOP, siret: SIRET });
    const workshop = (await named('Atelier'))?.id ?? '';
    const shown = await (await owner.get(`/publisher/offers/new?draft=${draft}&step=2`)).text();
    expect(formOf(shown)['site']).toBe(site?.id);
    await write(owner, { ...PLACE, draft, street: 'autre', site: workshop });
    const copy = { street: '2 rue Neuve', postcode: '35000', city: 'Rennes', siret: SIRET };
    expect(await placeOf(draft)).toEqual(copy);
    const gone = await write(owner, { ...PLACE, draft, site: 'st_0000000000000000' });
    expect([gone.status, (await plain(gone)).includes('n’est plus dans la liste')]).toEqual([422, true]);
    await write(member, { ...PLACE, draft, street: '9 rue Basse', site: 'other', keep: 'yes' });
    expect(await placeOf(draft)).toMatchObject({ street: '9 rue Basse', siret: '' });
    expect((await sites()).map(({ name }) => name)).toEqual(['Atelier', 'Rue Haute']);
  });

  test('that are changed change their offers where that is asked for; the list shows those of one', async () => {
    const { publisher } = service.client(secret);
    const at = (street: string, city: string) =>
      publish(service, secret, { location: { street, postcode: '35000', city } });
    await owner.post(`${SITES}/new`, { ...WORKSHOP, name: 'Halle', street: '1 place des Lices' });
    const halle = await named('Halle');
    const here = await at('1, PLACE DES LICES', 'RENNES');
    const there = await at('8 quai Ouest', 'Rennes');
    const list = await (await owner.get(`/publisher/offers?site=${halle?.id}`)).text();
    expect([list.includes(here.id), list.includes(there.id)]).toEqual([true, false]);
    const streetOf = async ({ id }: { id: string }): Promise<string | undefined> =>
      (await publisher.offers.list({ limit: 100 })).offers.find((offer) => offer.id === id)?.location.street;

    const moved = { ...WORKSHOP, name: 'Halle', street: '3 place des Lices' };
    expect(await plain(await owner.get(`${SITES}/${halle?.id}`))).toContain(
      'Changer aussi 1 offre de ce lieu',
    );
    await owner.post(`${SITES}/${halle?.id}`, { ...moved, street: '1 place des Lices' });
    await owner.post(`${SITES}/${halle?.id}`, { ...moved, offers: 'yes' });
    expect([await streetOf(here), await streetOf(there)]).toEqual(['3 place des Lices', '8 quai Ouest']);
    await owner.post(`${SITES}/${halle?.id}`, { ...moved, street: '5 place des Lices' });
    await owner.post(`${SITES}/${halle?.id}/remove`);
    expect(await streetOf(here)).toBe('3 place des Lices');
  });

  test('are so many at most', async () => {
    const one = await named('Atelier');
    await service.ports.storage.write(async (stores) => {
      const free = MOST_SITES - (await stores.sites.list({ publisherId, mode: 'live' })).length;
      for (let number = 0; number < free; number += 1)
        await stores.sites.put({ ...(one as Site), id: `st_x${String(number).padStart(15, '0')}` });
    });
    const answer = await owner.post(`${SITES}/new`, { ...WORKSHOP, name: 'De trop' });
    expect([answer.status, (await plain(answer)).includes('200 lieux')]).toEqual([422, true]);
    const more = service.client(secret).publisher.sites.create({ ...WORKSHOP, name: 'De trop' });
    await expect(more).rejects.toMatchObject({ code: 'too_many_sites' });
  });
});

test('a program reads and changes the places of its mode, and no other account’s', async () => {
  const { publisher } = service.client((await service.createKey('secret', 'live', 'Autre maison')).secret);
  const tests = service.client((await service.createKey('secret', 'test', 'Autre maison')).secret);
  const site = await publisher.sites.create({ ...WORKSHOP, siret: SIRET });
  expect(await publisher.sites.list()).toEqual({ sites: [site] });
  expect(await tests.publisher.sites.list()).toEqual({ sites: [] });
  const moved = { ...WORKSHOP, street: '7 rue Neuve' };
  for (const { publisher: other } of [tests, service.client(secret)]) {
    const notFound = { code: 'site_not_found' };
    await expect(other.sites.update(site.id, moved)).rejects.toMatchObject(notFound);
    await expect(other.sites.remove(site.id)).rejects.toMatchObject(notFound);
  }
  expect(await publisher.sites.update(site.id, { ...moved, changeOffers: true })).toMatchObject({
    ...{ site: { id: site.id, street: '7 rue Neuve' }, offers: { changed: 0, left: 0 } },
  });
  expect(await publisher.sites.remove(site.id)).toMatchObject({ id: site.id });
});
