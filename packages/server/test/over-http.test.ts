import { afterAll, describe, expect, it } from 'vitest';
import { publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';
import { openWire } from './harness/wire.js';

const service = await openTestService();
await publish(service, (await service.createKey('secret', 'live')).secret);
const wire = await openWire(service);
afterAll(async () => {
  await wire.stop();
  await service.close();
});

const SEARCH = '/v1/offers?place=35238&grade=seconde';

describe('over the wire', () => {
  it('HEAD has the headers of GET, its length included, and no body', async () => {
    for (const path of [SEARCH, '/v1/sectors']) {
      const [get, head] = [await wire.ask('GET', path), await wire.ask('HEAD', path)];
      expect(head.status).toBe(200);
      expect(head.body).toBe('');
      for (const headers of [get.headers, head.headers]) {
        headers.delete('date');
        headers.delete('x-request-id');
      }
      expect([...head.headers]).toEqual([...get.headers]);
      expect(Number(head.headers.get('content-length'))).toBe(Buffer.byteLength(get.body));
    }
  });

  it('304 has no body, no length and no type, and all that a cache must know', async () => {
    const { headers } = await wire.ask('GET', SEARCH);
    const same = await wire.ask('GET', SEARCH, `If-None-Match: ${headers.get('etag')}\r\n`);
    expect([same.status, same.body]).toEqual([304, '']);
    expect([same.headers.get('content-length'), same.headers.get('content-type')]).toEqual([null, null]);
    for (const name of [
      'etag',
      'vary',
      'cache-control',
      'access-control-allow-origin',
      'content-security-policy',
    ]) {
      expect(same.headers.get(name), name).toBe(headers.get(name));
    }
  });

  it('`*` stands for an answer: there is none to an offer that does not exist', async () => {
    const any = 'If-None-Match: *\r\n';
    expect((await wire.ask('GET', `${SEARCH}&limit=7`, any)).status).toBe(304);
    expect((await wire.ask('GET', '/v1/offers/of_0000000000000000', any)).status).toBe(404);
  });

  it('a host that was made up gets the same answer', async () => {
    const [one, other] = await Promise.all(
      ['stages.test', 'other.example:81'].map((host) =>
        wire.exchange(`GET ${SEARCH} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
      ),
    );
    expect(one?.headers.get('etag')).toBe(other?.headers.get('etag'));
    expect(one?.body).toBe(other?.body);
  });

  it.each([
    ['a query of 5,000 characters', `/v1/offers?q=${'a'.repeat(5000)}`, 414, 'uri_too_long'],
    ['an address of a megabyte', `/v1/offers?q=${'mot+'.repeat(250_000)}`, 431, 'headers_too_large'],
    ['two thousand parameters', `/v1/offers?${'a&'.repeat(2000)}`, 400, 'invalid_request'],
    ['a hundred parameters that say nothing', `/v1/offers?${'q=&'.repeat(100)}`, 400, 'invalid_request'],
    ['a radius without end', `/v1/offers?place=35238&radiusKm=${'9'.repeat(400)}`, 400, 'invalid_request'],
  ])('%s is refused with a problem', async (_, path, status, code) => {
    const answer = await wire.ask('GET', path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(JSON.parse(answer.body)).toMatchObject({ code, status });
  });

  it('headers that do not end are refused, and so is what is no request', async () => {
    const answer = await wire.ask('GET', '/v1/sectors', `X-Long: ${'a'.repeat(20_000)}\r\n`);
    expect([answer.status, JSON.parse(answer.body)]).toMatchObject([431, { code: 'headers_too_large' }]);
    expect((await wire.exchange('nonsense\r\n\r\n')).status).toBe(400);
  });
});
