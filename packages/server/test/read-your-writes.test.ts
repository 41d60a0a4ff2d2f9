import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OFFERS_CHANGE } from '@1eleve1stage/sdk/contract';
import { sampleOffer } from './harness/samples.js';
import { openTestService, type TestService } from './harness/test-service.js';

let service: TestService;
let secret: string;
beforeEach(async () => {
  service = await openTestService();
  ({ secret } = await service.createKey('secret', 'live'));
});
afterEach(() => service.close());

function put(): Promise<Response> {
  return service.request('/v1/publisher/offers/atelier-1', {
    method: 'PUT',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(sampleOffer()),
  });
}

describe('the change that a write is answered with', () => {
  it('is named by writes of publishers alone, and pages may read it', async () => {
    const written = await put();
    expect(written.headers.get(OFFERS_CHANGE)).toMatch(/^\d+\.\d+$/);
    expect(written.headers.get('access-control-expose-headers')).toContain(OFFERS_CHANGE);
    expect((await service.request('/v1/offers')).headers.get(OFFERS_CHANGE)).toBeNull();
    const headers = { authorization: `Bearer ${secret}` };
    const listed = await service.request('/v1/publisher/offers', { headers });
    expect(listed.headers.get(OFFERS_CHANGE)).toBeNull();
  });

  it('is in what is searched with it', async () => {
    const change = (await put()).headers.get(OFFERS_CHANGE) ?? '';
    const found = await service.request('/v1/offers', { headers: { [OFFERS_CHANGE]: change } });
    expect(await found.json()).toMatchObject({ total: 1 });
  });

  it.each([
    '',
    '0',
    '-1',
    'NaN',
    '0.-1',
    '9'.repeat(5000),
    '0.99999999999999999999',
    '0.1, 0.2',
    '%00',
    '1e3.1',
  ])('asks for nothing where it is none: %.30s', async (change) => {
    await put();
    const found = await service.request('/v1/offers', { headers: { [OFFERS_CHANGE]: change } });
    expect([found.status, await found.json()]).toMatchObject([200, { total: 1 }]);
  });

  it.each(['0.999999999999999', '9999999999.1'])(
    'that nobody was answered is answered anyway: %s',
    async (change) => {
      await put();
      const found = await service.request('/v1/offers', { headers: { [OFFERS_CHANGE]: change } });
      expect(await found.json()).toMatchObject({ total: 1 });
    },
  );

  it('is in the reference, of what writes and of what searches', async () => {
    const { paths } = (await (await service.request('/openapi.json')).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    expect(paths['/v1/publisher/offers/{remoteId}']?.['put']).toMatchObject({
      responses: { 201: { headers: { [OFFERS_CHANGE]: {} } } },
    });
    expect(JSON.stringify(paths['/v1/offers']?.['get'])).toContain(`"name":"${OFFERS_CHANGE}"`);
  });
});
