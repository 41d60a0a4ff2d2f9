import { endpoints, routes, type EndpointName } from '@1eleve1stage/sdk/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { CALLS, rightBearer, send, type Call, openWorld } from './harness/calls.js';
import { snapshotOf } from './harness/snapshot.js';

const NAMES = Object.keys(routes) as EndpointName[];
const WITH_BODY = NAMES.filter((name) => 'body' in endpoints[name]);
const WITH_PARAMS = NAMES.filter((name) => 'params' in endpoints[name]);

const world = await openWorld();
afterAll(() => world.service.close());

const calls = new Map<EndpointName, Promise<Call>>();

/** A call that would succeed: prepared once, for what is refused leaves it as it was. */
function prepared(name: EndpointName): Promise<Call> {
  const call = calls.get(name) ?? CALLS[name](world);
  calls.set(name, call);
  return call;
}

/** Sends a call that must be refused, and checks that nothing changed. */
async function refused(
  name: EndpointName,
  change: (call: Call) => Call,
  init: { headers?: Record<string, string>; rawBody?: BodyInit } = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  const call = await prepared(name);
  const before = await snapshotOf(world);
  const bearer = rightBearer(name, world, call);
  const response = await send(world.service, name, change(call), { bearer, ...init });
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const body = (await response.json()) as Record<string, unknown>;
  expect(await snapshotOf(world)).toEqual(before);
  return { status: response.status, body };
}

const same = (call: Call): Call => call;

describe.each(NAMES)('%s', (name) => {
  it('refuses an unknown parameter', async () => {
    const { status, body } = await refused(name, (call) => ({
      ...call,
      query: { ...call.query, unknown: '1' },
    }));
    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 'invalid_request',
      errors: [{ in: 'query', pointer: '/unknown', code: 'unknown_field' }],
    });
  });
});

describe.each(WITH_PARAMS)('%s', (name) => {
  it.each(['%00', '..%2f..%2fetc', '%E0%A4%A', 'x'.repeat(5000), '<script>', 'é'])(
    'refuses the path with %j',
    async (value) => {
      const path = routes[name].path.replaceAll(/\{\w+\}/g, value);
      const call = await prepared(name);
      const response = await world.service.request(path, {
        method: routes[name].method,
        headers: {
          authorization: `Bearer ${rightBearer(name, world, call) ?? ''}`,
          'content-type': 'application/json',
          'idempotency-key': 'a-key',
        },
        ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
      });
      const body = (await response.json()) as Record<string, unknown>;
      // A long remote id is too long; what is no identifier at all is in the wrong format.
      expect(['invalid_request', 'not_found']).toContain(body['code']);
    },
  );
});

describe.each(WITH_BODY)('%s', (name) => {
  it('refuses an unknown field', async () => {
    const { body } = await refused(name, (call) => ({
      ...call,
      body: { ...Object(call.body), isAdmin: true },
    }));
    expect(body).toMatchObject({
      code: 'invalid_request',
      errors: [{ in: 'body', pointer: '/isAdmin', code: 'unknown_field' }],
    });
  });

  it.each(['__proto__', 'constructor', 'toJSON'])('refuses a field named %s', async (field) => {
    const call = await prepared(name);
    const rawBody = JSON.stringify(call.body).replace(/^\{/, `{${JSON.stringify(field)}:{"a":1},`);
    const { body } = await refused(name, () => call, { rawBody });
    expect(body['code']).toBe('invalid_request');
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });

  it.each([null, [], 'text', 12, true])('refuses %j as the whole', async (whole) => {
    const { body } = await refused(name, (call) => ({ ...call, body: whole }));
    expect(body).toMatchObject({ code: 'invalid_request', errors: [{ pointer: '', code: 'wrong_type' }] });
  });

  it.each(['', '{', '{"a":}', "{'a':1}", '{"a":1}}', 'NaN', '\u0000', '<xml/>'])(
    'refuses %j as JSON',
    async (rawBody) => {
      const { status, body } = await refused(name, same, { rawBody });
      expect([status, body['code']]).toEqual([400, 'malformed_json']);
    },
  );

  it('refuses text that is not UTF-8', async () => {
    const { status, body } = await refused(name, same, {
      rawBody: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
    });
    expect([status, body['code']]).toEqual([415, 'unsupported_charset']);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
    '',
  ])('refuses the type %j', async (type) => {
    const { status, body } = await refused(name, same, { headers: { 'content-type': type } });
    expect([status, body['code']]).toEqual([415, 'unsupported_media_type']);
  });

  it('refuses a body above 64 KiB, announced or not', async () => {
    const rawBody = JSON.stringify({ title: 'x'.repeat(70_000) });
    const announced = await refused(name, same, { rawBody, headers: { 'content-length': '70012' } });
    expect([announced.status, announced.body['code']]).toEqual([413, 'payload_too_large']);
    const chunked = await refused(name, same, { rawBody });
    expect([chunked.status, chunked.body['code']]).toEqual([413, 'payload_too_large']);
  });

  it('refuses nesting that is absurdly deep', async () => {
    const { body } = await refused(name, same, { rawBody: '['.repeat(30_000) + ']'.repeat(30_000) });
    expect(body['code']).toBe('invalid_request');
  });
});

describe('Idempotency-Key', () => {
  it('is required to apply', async () => {
    const { status, body } = await refused('applications.submit', same, {
      headers: { 'idempotency-key': '' },
    });
    expect([status, body['code']]).toEqual([400, 'idempotency_key_missing']);
  });

  it.each([
    ['x'.repeat(256), 'too_long'],
    ['two words', 'wrong_format'],
    ['é', 'wrong_format'],
  ])('is not %j', async (key, code) => {
    const { body } = await refused('applications.submit', same, { headers: { 'idempotency-key': key } });
    expect(body).toMatchObject({ errors: [{ in: 'header', pointer: '/Idempotency-Key', code }] });
  });
});

describe('a search', () => {
  it.each([
    ['latitude=91&longitude=0', '/latitude', 'too_big'],
    ['latitude=NaN&longitude=0', '/latitude', 'wrong_type'],
    ['latitude=Infinity&longitude=0', '/latitude', 'wrong_type'],
    ['latitude=1e400&longitude=0', '/latitude', 'wrong_type'],
    ['latitude=48', '/longitude', 'required'],
    ['radiusKm=1e9', '/radiusKm', 'wrong_type'],
    ['radiusKm=0', '/radiusKm', 'too_small'],
    ['radiusKm=101', '/radiusKm', 'too_big'],
    ['limit=1.5', '/limit', 'wrong_type'],
    ['limit=0', '/limit', 'too_small'],
    ['limit=101', '/limit', 'too_big'],
    ['limit=-', '/limit', 'wrong_type'],
    ['grade=cm2', '/grade', 'not_in_list'],
    ['sectors=s1,s99', '/sectors/1', 'not_in_list'],
    ['weeks=2027-W24,2027-W53', '/weeks/1', 'no_such_week'],
    ['weeks=2027-24', '/weeks/0', 'wrong_format'],
    ['isPublic=yes', '/isPublic', 'wrong_type'],
    ['sort=price', '/sort', 'not_in_list'],
    ['school=0350001A', '/school', 'wrong_format'],
    ['place=rennes', '/place', 'wrong_format'],
    ['q=a&q=b', '/q', 'wrong_type'],
    [`q=${'a'.repeat(201)}`, '/q', 'too_long'],
    [`cursor=${'a'.repeat(1001)}`, '/cursor', 'too_long'],
    ['q[]=a', '/q[]', 'unknown_field'],
    ['__proto__=a', '/__proto__', 'unknown_field'],
  ])('with %s is refused', async (query, pointer, code) => {
    const response = await world.service.request(`/v1/offers?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'invalid_request',
      errors: [{ in: 'query', pointer, code }],
    });
  });

  it('names every parameter to correct at once, fifty at most', async () => {
    const many = Array.from({ length: 80 }, (_, index) => `u${index}=1`).join('&');
    const body = (await (await world.service.request(`/v1/offers?${many}`)).json()) as { errors: unknown[] };
    expect(body.errors).toHaveLength(50);
  });

  it.each(['cursor=x', 'cursor=eyJhIjoxfQ', 'cursor=%00'])('refuses %s', async (query) => {
    const response = await world.service.request(`/v1/offers?${query}`);
    expect(await response.json()).toMatchObject({ code: 'invalid_cursor', status: 400 });
  });

  it('says that a commune does not exist', async () => {
    const response = await world.service.request('/v1/offers?place=99999');
    expect(await response.json()).toMatchObject({ code: 'place_not_found', status: 404 });
  });

  it('takes a parameter without a value for absent, as plain forms send it', async () => {
    const response = await world.service.request(
      '/v1/offers?q=&place=&radiusKm=&grade=&weeks=&sectors=&sort=',
    );
    expect(response.status).toBe(200);
  });
});
