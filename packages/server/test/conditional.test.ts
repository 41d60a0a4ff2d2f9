import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish } from './harness/scenes.js';
import { openTestService, SITE, type TestKey, type TestService } from './harness/test-service.js';

let service: TestService;
let secret: TestKey;

beforeEach(async () => {
  service = await openTestService();
  secret = await service.createKey('secret', 'live');
  await publish(service, secret.secret);
});
afterEach(() => service.close());

const get = (path: string, headers: Record<string, string> = {}) => service.request(path, { headers });

/** Counts the searches that are really made. */
function countSearches(): () => number {
  let searches = 0;
  const { search } = service.ports.search;
  service.ports.search.search = (criteria) => {
    searches += 1;
    return search(criteria);
  };
  return () => searches;
}

describe('an answer that offers decide', () => {
  const SEARCH = '/v1/offers?place=35238&grade=seconde';

  it('may be kept by shared caches for a while, and is asked for again by browsers', async () => {
    for (const path of [SEARCH, '/v1/suggestions?q=usin']) {
      const { headers } = await get(path);
      expect(headers.get('cache-control')).toBe(
        'public, max-age=0, s-maxage=30, stale-while-revalidate=300, stale-if-error=86400',
      );
      expect(headers.get('vary')).toBe('authorization, origin');
      expect(headers.get('etag')).toMatch(/^"[\w.-]+"$/);
    }
  });

  it('asked twice, is not searched for again while nothing changed, and is 304 to who has it', async () => {
    const searches = countSearches();
    const first = await get(SEARCH);
    const etag = first.headers.get('etag') ?? '';
    const again = await get(SEARCH);
    expect(await again.text()).toBe(await first.text());
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const unchanged = await get(SEARCH, { 'if-none-match': known });
      expect(unchanged.status).toBe(304);
      expect(await unchanged.text()).toBe('');
      for (const name of ['etag', 'vary', 'cache-control', 'access-control-allow-origin', 'x-request-id']) {
        expect(unchanged.headers.get(name), name).toBeTruthy();
      }
    }
    expect(searches()).toBe(2);
    expect((await get(SEARCH, { 'if-none-match': '"other"' })).status).toBe(200);
    expect(searches()).toBe(2);
  });

  it('has the same validator however it is asked, another for another question', async () => {
    const etagOf = async (path: string) => (await get(path)).headers.get('etag');
    const etag = await etagOf(SEARCH);
    expect(await etagOf('/v1/offers?grade=seconde&place=35238&q=')).toBe(etag);
    expect(await etagOf('/v1/offers?grade=seconde')).not.toBe(etag);
    const { status } = await get('/v1/offers?grade=seconde&place=35238', { 'if-none-match': etag ?? '' });
    expect(status).toBe(304);
  });

  it('is another as soon as an offer changed, and when a week has passed', async () => {
    const etagOf = async () => (await get(SEARCH)).headers.get('etag');
    const seen = [await etagOf(), await etagOf()];
    await publish(service, secret.secret);
    seen.push(await etagOf());
    service.travelTo(new Date('2026-12-08T10:00:00Z'));
    seen.push(await etagOf());
    expect(new Set(seen).size).toBe(3);
  });

  it('is only given again to callers who may read', async () => {
    const { secret: key } = await service.createKey('publishable', 'live');
    expect((await get(SEARCH)).status).toBe(200);
    expect((await get(`${SEARCH}&key=${key}`, { origin: SITE })).status).toBe(200);
    expect((await get(`${SEARCH}&key=${key}`, { origin: 'https://other.example' })).status).toBe(403);
    expect((await get(SEARCH, { authorization: 'Bearer sk_live_unknown' })).status).toBe(401);
  });

  it('does not mix trials with real offers', async () => {
    const test = await service.createKey('secret', 'test');
    const live: unknown = await (await get('/v1/offers')).json();
    const trial: unknown = await (await get('/v1/offers', { authorization: `Bearer ${test.secret}` })).json();
    expect([live, trial]).toMatchObject([{ total: 1 }, { total: 0 }]);
  });

  it('is not kept where the register of schools decides, too', async () => {
    const { headers } = await get(`${SEARCH}&school=0350001L`);
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'private, no-cache']);
  });

  it('is for nobody else where a key was shown in a header', async () => {
    const { headers } = await get(SEARCH, { authorization: `Bearer ${secret.secret}` });
    expect(headers.get('cache-control')).toBe('private, no-cache');
  });

  it('is told to HEAD without its body', async () => {
    const whole = await get(SEARCH);
    const head = await service.request(SEARCH, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'));
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(await whole.text())));
  });
});

describe('a question that costs too much', () => {
  it.each([
    ['ten thousand words', `q=${'mot+'.repeat(10_000)}`, 414, 'uri_too_long'],
    ['a megabyte', `q=${'a'.repeat(1_000_000)}`, 414, 'uri_too_long'],
    [
      'a thousand parameters',
      Array.from({ length: 400 }, (_, at) => `p${at}=1`).join('&'),
      400,
      'invalid_request',
    ],
    ['a parameter twice', 'q=a&q=b', 400, 'invalid_request'],
    ['a long text', `q=${'a'.repeat(201)}`, 400, 'invalid_request'],
    ['no number', 'latitude=NaN&longitude=0', 400, 'invalid_request'],
    ['an endless radius', 'latitude=48&longitude=-1&radiusKm=Infinity', 400, 'invalid_request'],
    ['a negative radius', 'latitude=48&longitude=-1&radiusKm=-1', 400, 'invalid_request'],
    ['a page of a million', 'limit=1000000', 400, 'invalid_request'],
    ['a page far away', `cursor=${'x'.repeat(400)}`, 400, 'invalid_cursor'],
    ['every week of a century', `weeks=${Array(500).fill('2027-W24').join(',')}`, 414, 'uri_too_long'],
    ['facets without end', `facets=${Array(100).fill('weeks').join(',')}`, 400, 'invalid_request'],
  ])('%s is refused clearly', async (_, query, status, code) => {
    const searches = countSearches();
    const response = await get(`/v1/offers?${query}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ code });
    if (code !== 'invalid_cursor') expect(searches()).toBe(0);
  });

  it('every filter at once is answered', async () => {
    const query =
      'q=a+b+c+d+e+f+g+h+i+j+k+l+m&latitude=48.1&longitude=-1.7&radiusKm=100&grade=seconde' +
      '&weeks=2027-W24,2027-W25&sectors=s1,s2,s3&employer=x&isPublic=true&wheelchair=true&sort=relevance' +
      '&limit=100&facets=sectors,grade,weeks,isPublic,radiusKm';
    expect((await get(`/v1/offers?${query}`)).status).toBe(200);
  });
});

it('a service that is not ready says so, and when to ask again', async () => {
  Object.defineProperty(service.ports.search, 'isReady', { value: false });
  const health: unknown = await (await get('/health')).json();
  expect(health).toMatchObject({ status: 'warming' });
});
