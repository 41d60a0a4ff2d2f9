import { AreaCode, RemoteId } from '@1eleve1stage/sdk/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { newId } from '../src/core/base/ids.js';
import { changePublisher } from '../src/core/accounts/change-publisher.js';
import { publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const service = await openTestService();
afterAll(() => service.close());
const secret = await service.createKey('secret', 'live');

async function textOf(path: string): Promise<string> {
  const response = await service.request(path);
  expect(response.status).toBe(200);
  return response.text();
}

/** What a sitemap names. */
async function namedBy(path: string): Promise<string[]> {
  const text = await textOf(path);
  return [...text.matchAll(/<loc>http:\/\/stages\.test([^<]*)<\/loc>/g)].map(([, found = '']) => found);
}

describe('what crawlers ask for', () => {
  it('true to its words 13.5: robots.txt closes mailed pages, forms and addresses with a key', async () => {
    const lines = (await textOf('/robots.txt')).split('\n');
    for (const path of ['/mail/', '/v1/', '/*?*key=', '/s/offers/*/apply', '/s/offers/*/report'])
      expect(lines).toContain(`Disallow: ${path}`);
    expect(lines).toContain('Sitemap: http://stages.test/sitemap.xml');
  });

  it('true to its words 13.5: the sitemap names pages that may be listed, and no other', async () => {
    const { id } = await publish(service, secret.secret);
    const test = await service.createKey('secret', 'test');
    const trial = await publish(service, test.secret);
    const kept = await publish(
      service,
      secret.secret,
      { reservedFor: { places: [AreaCode.parse('35')] } },
      'kept',
    );
    // Until the publisher wants it, its pages are not for search engines.
    expect(await namedBy('/sitemap.xml')).toEqual(['/sitemap-pages.xml']);
    expect((await service.request('/sitemap-1.xml')).status).toBe(404);

    await changePublisher(service.ports, 'Ateliers Verdon', () => ({ jobPostings: true }));
    const lists = await namedBy('/sitemap.xml');
    expect(lists).toEqual(['/sitemap-pages.xml', '/sitemap-1.xml']);
    const pages = (await Promise.all(lists.map(namedBy))).flat();
    expect(pages).toContain(`/s/offers/${id}`);
    expect(pages).not.toContain(`/s/offers/${trial.id}`);
    // Of others than those it is kept for, nobody is to find it.
    expect(pages).not.toContain(`/s/offers/${kept.id}`);
    expect(await textOf(`/s/offers/${kept.id}`)).toMatch(/^(?=[^]*noindex)(?![^]*ld\+json)/);
    for (const page of pages) expect(await textOf(page), page).not.toContain('name="robots"');
    expect(await textOf('/sitemap-1.xml')).toContain('<lastmod>2026-11-24T10:00:00.000Z</lastmod>');
  });

  it('true to its words 13.5: an offer that is full or taken down leaves it', async () => {
    const offer = await publish(service, secret.secret, { title: 'Une autre offre' });
    expect(await namedBy('/sitemap-1.xml')).toContain(`/s/offers/${offer.id}`);
    await service.client(secret.secret).publisher.offers.remove(offer.remoteId);
    expect(await namedBy('/sitemap-1.xml')).not.toContain(`/s/offers/${offer.id}`);
  });

  it('true to its words 13.5: a sitemap of many offers comes whole, in one file', async () => {
    const { id } = await publish(service, secret.secret);
    const ids = Array.from({ length: 520 }, () => newId('of'));
    await service.ports.storage.write(async ({ offers }) => {
      const known = await offers.get(id);
      if (!known?.content) throw new Error('It was published');
      for (const one of ids) await offers.put({ ...known, id: one, remoteId: RemoteId.parse(one) });
    });
    const named = await namedBy('/sitemap-1.xml');
    expect(new Set(named).size).toBe(named.length);
    expect(named).toEqual(expect.arrayContaining(ids.map((one) => `/s/offers/${one}`)));
  });

  it('however many lists are asked for at once, one is read at a time, and others have their turn between', async () => {
    let [readNow, most, reads, isOver] = [0, 0, 0, false];
    const own = await openTestService({}, (ports) => {
      const { read } = ports.storage;
      const listIndexed: typeof read.offers.listIndexed = (asked) => {
        [readNow, reads] = [readNow + 1, reads + 1];
        most = Math.max(most, readNow);
        return read.offers.listIndexed(asked);
      };
      const offers = { ...read.offers, listIndexed };
      return { ...ports, storage: { ...ports.storage, read: { ...read, offers } } };
    });
    const { secret: key } = await own.createKey('secret', 'live');
    await publish(own, key);
    await changePublisher(own.ports, 'Ateliers Verdon', () => ({ jobPostings: true }));

    const eachTurn = (): void => {
      readNow = 0;
      if (!isOver) setImmediate(eachTurn);
    };
    eachTurn();
    const asked = Array.from({ length: 20 }, async () => (await own.request('/sitemap-1.xml')).text());
    for (const text of await Promise.all(asked)) expect(text).toContain('<loc>');
    isOver = true;
    // Each is looked at first: whether there is one.
    expect(reads).toBe(40);
    expect(most).toBe(1);
    await own.close();
  });
});

describe('the sign of the service', () => {
  it.each([
    ['/favicon.svg', 'image/svg+xml', '<svg'],
    ['/favicon.ico', 'image/x-icon', '\u0000\u0000\u0001\u0000'],
    ['/apple-touch-icon.png', 'image/png', 'PNG'],
  ])('true to its words 13.5: %s is there', async (path, type, begins) => {
    const response = await service.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    const start = Buffer.from(await response.arrayBuffer())
      .subarray(0, 5)
      .toString('latin1');
    expect(start).toContain(begins);
  });

  it.each([
    ['/s/search', '/favicon.svg'],
    ['/mail/verify', '../favicon.svg'],
    ['/', '/favicon.svg'],
    ['/docs', './favicon.svg'],
    ['/dev/mailbox', './../favicon.svg'],
  ])('true to its words 13.5: %s names it, and its policy lets it be shown', async (path, address) => {
    const response = await service.request(path, { headers: { accept: 'text/html' } });
    expect(await response.text()).toContain(`<link rel="icon" href="${address}" type="image/svg+xml" />`);
    expect(response.headers.get('content-security-policy')).toContain("img-src 'self'");
  });
});
