import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublisherOffer } from '@1eleve1stage/sdk/contract';
import { addMember } from '../../src/core/members/add-member.js';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { applyVerified, publish } from '../harness/scenes.js';
import { openTestService, type TestService } from '../harness/test-service.js';

let service: TestService;
let secret: string;
let browser: HostBrowser;
beforeAll(async () => {
  service = await openTestService();
  ({ secret } = await service.createKey('secret', 'live'));
  const email = 'sophie@verdon.example';
  await addMember(service.ports, { publisher: 'Ateliers Verdon', email, role: 'owner' });
  browser = hostBrowser(service);
  await browser.enter(email);
});
afterAll(() => service.close());

const read = ({ remoteId }: PublisherOffer): Promise<PublisherOffer> =>
  service.client(secret).publisher.offers.get(remoteId);

async function textOf(path: string): Promise<string> {
  const page = await (await browser.get(path)).text();
  return page.replaceAll(/<[^<>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

describe('the offers of an organisation', () => {
  test('say whether they are shown, and how many wait', async () => {
    const offer = await publish(service, secret, { title: 'Ébéniste, atelier du port' });
    await applyVerified(service, secret, offer.id);
    const list = await textOf('/publisher/offers');
    expect(list).toContain('Ébéniste, atelier du port');
    expect(list).toContain('1 élève attend');
    expect(await textOf(`/publisher/offers/${offer.id}`)).toMatch(/Montrée à tous les élèves, depuis le/);
  });

  test('are listed a page at a time, in parts, without those that were removed', async () => {
    const other = await service.createKey('secret', 'live', 'Cent offres');
    const titles = Array.from(
      { length: 33 },
      (_, index) => `Métier numéro ${String(index).padStart(2, '0')}`,
    );
    for (const [index, title] of titles.entries())
      await publish(service, other.secret, { title, state: index < 3 ? 'draft' : 'published' });
    const gone = await publish(service, other.secret, { title: 'Métier supprimé' });
    await service.client(other.secret).publisher.offers.remove(gone.remoteId);
    await addMember(service.ports, { publisher: 'Cent offres', email: 'cent@verdon.example', role: 'owner' });
    const host = hostBrowser(service);
    await host.enter('cent@verdon.example');
    const seen: string[] = [];
    let path: string | undefined = '/publisher/offers';
    while (path !== undefined) {
      const page: string = await (await host.get(path)).text();
      expect(page).not.toContain('Métier supprimé');
      seen.push(...[...page.matchAll(/Métier numéro \d\d/g)].map(([title]) => title));
      path = /href="([^"]*after=[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    }
    expect([...new Set(seen)].sort()).toEqual(titles);
    const others = await (await host.get('/publisher/offers?list=others')).text();
    expect(others.match(/Métier numéro \d\d/g)?.sort()).toEqual(titles.slice(0, 3));
  });

  test('are paused until a day and shown again, and what is no day ahead is told', async () => {
    const offer = await publish(service, secret);
    const path = `/publisher/offers/${offer.id}`;
    for (const until of ['2020-01-01', '', 'demain', '2026-11-24']) {
      const refused = await browser.post(`${path}/pause`, { until });
      expect([until, refused.status]).toEqual([until, 422]);
      expect(await refused.text()).toContain('until-error');
    }
    await browser.post(`${path}/pause`, { until: '2027-01-04' });
    expect((await read(offer)).visibility).toEqual({
      ...{ shown: false, reason: 'paused', until: '2027-01-03T23:00:00.000Z' },
    });
    expect(await textOf(path)).toContain('jusqu’au 4 janvier 2027, puis montrée à nouveau');
    expect((await service.request(`/s/offers/${offer.id}`)).status).toBe(404);
    await browser.post(`${path}/pause`);
    expect((await read(offer)).visibility).toEqual({ shown: true });
  });

  test('say why applications paused them and until when, and are shown again at once', async () => {
    const offer = await publish(service, secret, { monthlyCap: 4 });
    const path = `/publisher/offers/${offer.id}`;
    expect(await textOf(path)).toContain('4 par mois au plus, 1 par semaine');
    await applyVerified(service, secret, offer.id);
    const told = await textOf(path);
    expect(told).toMatch(/Assez de candidatures pour cette semaine.*l’offre revient le/s);
    expect(told).toContain('jusqu’à ce que 1 autre candidature arrive');
    await browser.post(`${path}/pause`);
    expect((await read(offer)).visibility).toEqual({ shown: true });
  });

  test('are taken offline, published again, and removed; the history says who did what', async () => {
    const offer = await publish(service, secret);
    const path = `/publisher/offers/${offer.id}`;
    await browser.post(`${path}/state`, { state: 'unpublished' });
    expect((await read(offer)).state).toBe('unpublished');
    await browser.post(`${path}/state`, { state: 'published' });
    expect((await read(offer)).state).toBe('published');
    expect((await browser.post(`${path}/remove`)).headers.get('location')).toBe('/publisher/offers');
    expect((await read(offer)).state).toBe('removed');
    expect((await browser.post(`${path}/pause`, { until: '2027-01-04' })).status).toBe(404);
    const acts = await textOf('/publisher/account');
    expect(acts).toMatch(/Offre supprimée\. Par sophie@verdon\.example\..*Offre publiée\..*Offre retirée/);
  });

  test('are made of others, as drafts that are read again before they are published', async () => {
    const offer = await publish(service, secret, { title: 'Luthier, luthière' });
    const answer = await browser.post(`/publisher/offers/${offer.id}/copy`, { as: 'renew' });
    const path = answer.headers.get('location') ?? '';
    expect(path).not.toContain(offer.id);
    const page = await textOf(path);
    expect(page).toMatch(/Luthier, luthière .*Brouillon/);
    expect((await browser.post(`${path}/state`, { state: 'published' })).status).toBe(303);
    expect(await textOf(path)).toContain('Montrée');
  });
});
