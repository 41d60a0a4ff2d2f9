import { endpoints, routes, type EndpointName } from '@1eleve1stage/sdk/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { CALLS, rightBearer, send, openWorld } from './harness/calls.js';

const NAMES = Object.keys(routes) as EndpointName[];

const world = await openWorld();
afterAll(() => world.service.close());

describe.each(NAMES)('%s', (name) => {
  it('is mounted and answers what it declares, nothing more', async () => {
    const call = await CALLS[name](world);
    const response = await send(world.service, name, call, { bearer: rightBearer(name, world, call) });
    const body: unknown = await response.json();
    const { success } = endpoints[name];
    expect(success.status, JSON.stringify(body)).toContain(response.status);
    // A schema drops the members it does not know: what is left must be all there was.
    expect(success.body.parse(body)).toEqual(body);
  });

  it('says who may keep the answer, and lets any page read it', async () => {
    const call = await CALLS[name](world);
    const { headers } = await send(world.service, name, call, { bearer: rightBearer(name, world, call) });
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const isPersonal = !['open', 'read'].includes(routes[name].access) || name === 'applications.verify';
    if (isPersonal) expect(headers.get('cache-control')).toBe('no-store');
    if (routes[name].access === 'read') expect(headers.get('vary')).toContain('origin');
  });

  it('refuses other methods, and answers a preflight', async () => {
    const path = routes[name].path.replaceAll(/\{\w+\}/g, 'x');
    const refused = await world.service.request(path, { method: 'PURGE' });
    expect(refused.status).toBe(405);
    expect(refused.headers.get('allow')).toContain(routes[name].method);
    expect(await refused.json()).toMatchObject({ code: 'method_not_allowed' });
    const preflight = await world.service.request(path, { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toContain(routes[name].method);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('idempotency-key');
  });
});

it('creates with 201 and replaces with 200', async () => {
  const body = (await CALLS['publisher.offers.put'](world)).body;
  const statuses = await Promise.all(
    [0, 1].map(async () => {
      const call = { params: { remoteId: 'once-and-again' }, body };
      return (await send(world.service, 'publisher.offers.put', call, { bearer: world.secret.secret }))
        .status;
    }),
  );
  expect(statuses.toSorted()).toEqual([200, 201]);
});

it('answers HEAD as GET without the body', async () => {
  const response = await world.service.request('/v1/sectors', { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('');
});

it.each(['/v1/nothing', '/v1/', '/v1/offers/of_0000000000000000/nothing'])(
  '%s does not exist',
  async (path) => {
    const response = await world.service.request(path, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'not_found', status: 404 });
  },
);
