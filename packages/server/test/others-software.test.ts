import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from './harness/scenes.js';
import { sampleOffer } from './harness/samples.js';
import { openTestService, type TestService } from './harness/test-service.js';
import { openWire, type Wire } from './harness/wire.js';

let service: TestService;
let wire: Wire;
let trials: string;

beforeAll(async () => {
  service = await openTestService();
  const { secret } = await service.createKey('secret', 'live');
  trials = (await service.createKey('secret', 'test')).secret;
  await publish(service, secret, { title: 'Découvrir la mécanique de précision', sector: { code: 's38' } });
  await publish(service, secret, {
    title: 'Chef d’œuvre de menuiserie',
    sector: { code: 's24' },
  });
  wire = await openWire(service);
});
afterAll(async () => {
  await wire.stop();
  await service.close();
});

/** Titles found by what is written after the address of the search. */
async function found(query: string): Promise<string[]> {
  const { body } = await wire.ask('GET', `/v1/offers?${query}`);
  return (JSON.parse(body) as { offers: { title: string }[] }).offers.map(({ title }) => title);
}

describe('hands and software 13.9: what monitoring adds to requests of a page', () => {
  const preflight = (path: string, names: string) =>
    service.request(path, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://www.mairie.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': names,
      },
    });

  it.each([
    ['W3C Trace Context', 'traceparent,tracestate,baggage'],
    ['New Relic', 'newrelic,traceparent,tracestate'],
    ['Datadog', 'x-datadog-trace-id,x-datadog-parent-id,x-datadog-origin,x-datadog-sampling-priority'],
    ['Sentry', 'baggage,sentry-trace'],
    ['Zipkin', 'b3,x-b3-traceid,x-b3-spanid,x-b3-parentspanid,x-b3-sampled'],
    ['Jaeger', 'uber-trace-id'],
    ['Elastic', 'elastic-apm-traceparent'],
    ['Application Insights', 'request-id,request-context'],
    ['Dynatrace', 'x-dtpc,x-dtreferer'],
    ['of another tool', 'authorization, X-Request-Id, x-the-next-one'],
  ])('is allowed: %s', async (_, names) => {
    for (const path of ['/v1/offers', '/health', '/oembed', '/openapi.json', '/embed/loader.js']) {
      const { status, headers } = await preflight(path, names);
      const allowed = headers.get('access-control-allow-headers')?.split(', ');
      expect(status).toBe(204);
      expect(allowed).toEqual(
        expect.arrayContaining(names.split(',').map((name) => name.trim().toLowerCase())),
      );
      expect(allowed).toEqual(expect.arrayContaining(['authorization', 'idempotency-key']));
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('vary')).toContain('access-control-request-headers');
    }
  });

  it('is not given back where it is no name, too long, too many, or a proxy’s', async () => {
    const allowedOf = async (names: string) =>
      (await preflight('/v1/offers', names)).headers.get('access-control-allow-headers');
    const ours = 'authorization, content-type, idempotency-key, if-none-match';
    for (const names of ['', ',', 'a b', 'é', '*:', 'a;b', 'x'.repeat(65), 'x-forwarded-for, forwarded, via'])
      expect(await allowedOf(names), names).toBe(ours);
    const many = Array.from({ length: 500 }, (_, at) => `x-${at}`).join(',');
    expect((await allowedOf(many))?.split(', ')).toHaveLength(36);
  });
});

describe('hands and software 13.9: entity tags that a server before us changed', () => {
  it.each([
    ['"…-gzip"', (tag: string) => tag.replace(/"$/, '-gzip"')],
    ['W/"…-gzip"', (tag: string) => `W/${tag.replace(/"$/, '-gzip"')}`],
    ['"…"-gzip', (tag: string) => `${tag}-gzip`],
    ['"…--gzip"', (tag: string) => tag.replace(/"$/, '--gzip"')],
    ['"…-br"', (tag: string) => tag.replace(/"$/, '-br"')],
    ['"…-zstd"', (tag: string) => tag.replace(/"$/, '-zstd"')],
    ['"…;gzip"', (tag: string) => tag.replace(/"$/, ';gzip"')],
    ['W/"…"', (tag: string) => `W/${tag}`],
    ['one of several', (tag: string) => `"other-gzip", ${tag.replace(/"$/, '-gzip"')}`],
  ])('are known: %s', async (_, changed) => {
    const path = '/v1/offers?place=35238';
    const tag = (await service.request(path)).headers.get('etag') ?? '';
    const same = await service.request(path, { headers: { 'if-none-match': changed(tag) } });
    expect(same.status).toBe(304);
    const other = changed('"other"');
    expect((await service.request(path, { headers: { 'if-none-match': other } })).status).toBe(200);
  });
});

describe('hands and software 13.9: HTTP/1.0 without a host', () => {
  it.each(['/health', '/v1/offers?q=mecanique', '/s/search', '/', '/openapi.json'])(
    '%s is answered',
    async (path) => {
      const { status, body } = await wire.exchange(`GET ${path} HTTP/1.0\r\n\r\n`);
      expect(status).toBe(200);
      expect(body).not.toContain('unnamed.invalid');
    },
  );

  it('opens no page of this machine, and 1.1 still needs a host', async () => {
    expect((await wire.exchange('GET /dev/mailbox HTTP/1.0\r\n\r\n')).status).toBe(404);
    expect(
      (await wire.exchange('GET /dev/mailbox HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n')).status,
    ).toBe(404);
    expect((await wire.exchange('GET /health HTTP/1.1\r\nConnection: close\r\n\r\n')).status).toBe(400);
  });
});

describe('hands and software 13.9: bodies as other software writes them', () => {
  const put = (body: Uint8Array<ArrayBuffer> | string, headers: Record<string, string>) =>
    service.request('/v1/publisher/offers/other', {
      method: 'PUT',
      body,
      headers: { authorization: `Bearer ${trials}`, 'content-type': 'application/json', ...headers },
    });
  const json = JSON.stringify(sampleOffer());

  it.each(['gzip', 'br', 'deflate', 'zstd', 'x-gzip', 'gzip, identity'])(
    'compressed (%s) is refused with a reason of its own',
    async (encoding) => {
      const answer = await put(new Uint8Array(gzipSync(json)), { 'content-encoding': encoding });
      expect([answer.status, await answer.json()]).toMatchObject([415, { code: 'unsupported_encoding' }]);
      expect(answer.headers.get('accept-encoding')).toBe('identity');
    },
  );

  it('in another charset, told or not, is refused with a reason of its own', async () => {
    const latin1 = new Uint8Array(Buffer.from(json, 'latin1'));
    for (const type of ['iso-8859-1', '"Windows-1252"', 'UTF-16']) {
      const answer = await put(latin1, { 'content-type': `application/json; charset=${type}` });
      expect([answer.status, await answer.json()]).toMatchObject([415, { code: 'unsupported_charset' }]);
    }
    const untold = await put(new Uint8Array(Buffer.from(`{"title":"mécanique"}`, 'latin1')), {});
    expect([untold.status, await untold.json()]).toMatchObject([415, { code: 'unsupported_charset' }]);
  });

  it.each(['', 'identity', 'Identity'])('with Content-Encoding %j is read', async (encoding) => {
    expect((await put(json, { 'content-encoding': encoding })).status).toBeLessThan(300);
  });

  it.each([
    'application/json; charset=utf-8',
    'Application/JSON;charset="UTF-8"',
    'application/json; charset=us-ascii',
    'application/json; version=1; charset=utf8',
  ])('of type %s is read', async (type) => {
    expect((await put(json, { 'content-type': type })).status).toBeLessThan(300);
  });
});

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
    const keyed = await wire.ask(
      'GET',
      `/v1/offers?q=m%E9canique&key=${key}`,
      `Origin: https://www.ateliers-verdon.example\r\n`,
    );
    expect(JSON.parse(keyed.body)).toMatchObject({ total: 1 });
  });

  it.each(['%00', '%C0%AF', '%ED%A0%80', '%', '%%', '%zz', '%u', '%uD800', '%F5%80%80%80'])(
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

describe('hands and software 13.12: an offer at an address as letters write it', () => {
  it.each([
    ['92063', 'PARIS LA DEFENSE CEDEX', '92', 48.88],
    ['97821', 'LE PORT CEDEX', '974', -20.94],
    ['97743', 'SAINT-DENIS CEDEX 9', '974', -20.88],
    ['97150', 'Saint-Martin', '978', 18.07],
    ['20303', 'AJACCIO CEDEX', '2A', 41.93],
    ['69431', 'LYON CEDEX 03', '69', 45.75],
  ])('%s %s is in department %s', async (postcode, city, department, latitude) => {
    const { id } = await publish(service, trials, { location: { postcode, city } });
    const { location } = await service.client(trials).offers.get(id);
    expect(location).toMatchObject({ postcode, city, department, isApproximate: true });
    expect(location.latitude).toBeCloseTo(latitude, 1);
  });

  it('is refused where its label says nothing', async () => {
    const location = { postcode: '44999', city: 'ZZZ CEDEX' };
    await expect(publish(service, trials, { location })).rejects.toMatchObject({
      errors: [{ pointer: '/location/city', code: 'no_such_place' }],
    });
  });
});
