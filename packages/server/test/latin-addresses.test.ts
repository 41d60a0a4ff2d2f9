import { afterAll, describe, expect, it } from 'vitest';
import { publish } from './harness/scenes.js';
import { openTestService, SITE } from './harness/test-service.js';
import { openWire } from './harness/wire.js';

const service = await openTestService();
const { secret } = await service.createKey('secret', 'live');
await publish(service, secret, { title: 'Découvrir la mécanique de précision', sector: { code: 's37' } });
await publish(service, secret, {
  title: 'Chef d’œuvre de menuiserie',
  sector: { code: 's24' },
});
const wire = await openWire(service);
afterAll(async () => {
  await wire.stop();
  await service.close();
});

/** Titles found by what is written after the address of the search. */
async function found(query: string): Promise<string[]> {
  const { body } = await wire.ask('GET', `/v1/offers?${query}`);
  return (JSON.parse(body) as { offers: { title: string }[] }).offers.map(({ title }) => title);
}

describe('hands and software 13.9: an address in Latin-1', () => {
  const MECHANICS = ['Découvrir la mécanique de précision'];
  const MASTERPIECE = ['Chef d’œuvre de menuiserie'];

  it.each([
    ['UTF-8', 'q=m%C3%A9canique', MECHANICS],
    ['Latin-1', 'q=m%E9canique', MECHANICS],
    ['Latin-1, small digits', 'q=m%e9canique', MECHANICS],
    ['Windows-1252', 'q=%9Cuvre', MASTERPIECE],
    ['escape()', 'q=m%E9canique%20de%20pr%E9cision', MECHANICS],
    ['escape() beyond Latin-1', 'q=chef%20d%u2019%u0153uvre', MASTERPIECE],
    ['one of each', 'q=m%E9canique&sort=relevance', MECHANICS],
    ['plus and space', 'q=m%E9canique+de%20pr%E9cision', MECHANICS],
    ['a percent that encodes nothing', 'q=%E9%', []],
    ['decomposed', 'q=me%CC%81canique', MECHANICS],
    ['a letter that was lost on the way', 'q=m%EF%BF%BDcanique', MECHANICS],
  ])('%s finds what was meant', async (_, query, titles) => {
    expect(await found(query)).toEqual(titles);
  });

  it.each(['utf8', 'latin1'] as const)(
    'bytes that were not encoded at all (%s) are said to be',
    async (encoding) => {
      const request = 'GET /v1/offers?q=mécanique HTTP/1.1\r\nHost: stages.test\r\nConnection: close\r\n\r\n';
      const { status, body } = await wire.exchange(Buffer.from(request, encoding));
      expect([status, JSON.parse(body)]).toMatchObject([400, { code: 'request_unreadable' }]);
    },
  );

  it('is read so by pages, completions, frames and oEmbed', async () => {
    for (const path of ['/s/search?q=m%E9canique', '/embed/list?q=m%E9canique', '/v1/suggestions?q=m%E9ca'])
      expect((await wire.ask('GET', path)).body).toContain('mécanique');
    const near = await wire.ask('GET', '/s/search?near=Saint-%C9tienne');
    expect(near.headers.get('location')).toContain('place=42218');
    const url = encodeURIComponent('http://stages.test/s/search?q=m%E9canique');
    expect((await wire.ask('GET', `/oembed?url=${url}`)).body).toContain('q=m%C3%A9canique');
    const key = (await service.createKey('publishable', 'live')).secret;
    const keyed = await wire.ask('GET', `/v1/offers?q=m%E9canique&key=${key}`, `Origin: ${SITE}\r\n`);
    expect(JSON.parse(keyed.body)).toMatchObject({ total: 1 });
  });

  it.each(['a%00', '%C0%AF', '%ED%A0%80', '%', '%%', '%zz', '%u', '%uD800', '%F5%80%80%80'])(
    '%s is answered, and breaks nothing',
    async (written) => {
      for (const path of [
        '/v1/offers?q=',
        '/v1/places?q=',
        '/s/search?q=',
        '/s/search?near=',
        '/v1/suggestions?q=',
      ])
        expect((await wire.ask('GET', path + written)).status).toBeLessThan(400);
    },
  );
});

describe('a path that nobody can read', () => {
  it.each([
    '/v1/offers/%E9',
    '/s/offers/caf%E9',
    '/s/search/100%',
    `/${'%E9a'.repeat(2000)}`,
    '/'.repeat(8000),
  ])('%s leads nowhere', async (path) => {
    const { status, body } = await wire.ask('GET', path);
    expect([status, (JSON.parse(body) as { code: string }).code]).toEqual([404, 'not_found']);
    const page = await wire.ask('GET', path, 'Accept: text/html\r\n');
    expect(page.status).toBe(404);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.body.length).toBeLessThan(8000);
  });

  it.each(['/s/search/', '/%73/search', '/%73/s%65arch/'])('%s is none', async (path) => {
    expect((await wire.ask('GET', path)).status).toBe(200);
  });
});
