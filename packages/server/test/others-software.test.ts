import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { publish } from './harness/scenes.js';
import { sampleOffer } from './harness/samples.js';
import { openTestService } from './harness/test-service.js';
import { openWire } from './harness/wire.js';

const service = await openTestService();
const { secret } = await service.createKey('secret', 'live');
await publish(service, secret);
const wire = await openWire(service);
afterAll(async () => {
  await wire.stop();
  await service.close();
});

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
    const ours = 'authorization, content-type, idempotency-key, if-none-match, offers-change';
    for (const names of ['', ',', 'a b', 'é', '*:', 'a;b', 'x'.repeat(65), 'x-forwarded-for, forwarded, via'])
      expect(await allowedOf(names), names).toBe(ours);
    const many = Array.from({ length: 500 }, (_, at) => `x-${at}`).join(',');
    expect((await allowedOf(many))?.split(', ')).toHaveLength(37);
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

describe('hands and software 13.9: what else software asks with', () => {
  it.each(['/health/', '/v1/offers/', '/v1/sectors/', '/s/search/', '/docs/', '/embed/', '/embed/list/'])(
    '%s is the address without its last slash',
    async (path) => {
      expect((await wire.ask('GET', path)).status).toBe(200);
    },
  );

  it.each([
    'Range: bytes=0-9',
    'If-Modified-Since: Mon, 01 Jan 2035 00:00:00 GMT',
    'If-Range: "x"',
    'Accept: application/xml',
    'Accept-Charset: iso-8859-1',
    'Accept-Encoding: gzip;q=1, identity;q=0',
    'X-HTTP-Method-Override: DELETE',
    'Upgrade-Insecure-Requests: 1',
  ])('%s changes nothing of an answer', async (header) => {
    const plain = await wire.ask('GET', '/v1/offers?limit=3');
    const answer = await wire.ask('GET', '/v1/offers?limit=3', `${header}\r\n`);
    expect([answer.status, answer.body]).toEqual([200, plain.body]);
  });

  it('an address in full, as proxies ask, is answered', async () => {
    const request =
      'GET http://stages.test/health HTTP/1.1\r\nHost: stages.test\r\nConnection: close\r\n\r\n';
    expect((await wire.exchange(request)).status).toBe(200);
  });

  it('a parameter whose name is in the wrong case is named, not left out in silence', async () => {
    const { status, body } = await wire.ask('GET', '/v1/offers?Q=bois');
    expect([status, JSON.parse(body)]).toMatchObject([
      400,
      { errors: [{ pointer: '/Q', code: 'unknown_field' }] },
    ]);
  });
});

describe('hands and software 13.9: bodies as other software writes them', () => {
  const put = (body: Uint8Array<ArrayBuffer> | string, headers: Record<string, string>) =>
    service.request('/v1/publisher/offers/other', {
      method: 'PUT',
      body,
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json', ...headers },
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
