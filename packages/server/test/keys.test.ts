import { afterAll, describe, expect, it } from 'vitest';
import { runMaintenance } from '../src/jobs/run-maintenance.js';
import { CALLS, send, openWorld } from './harness/calls.js';
import { sampleOffer } from './harness/samples.js';
import { SITE } from './harness/test-service.js';

const world = await openWorld();
const testSecret = (await world.service.createKey('secret', 'test')).secret;
const testPublishable = (await world.service.createKey('publishable', 'test')).secret;
afterAll(() => world.service.close());

const WAYS = ['in the header', 'in the address'] as const;

async function search(
  way: (typeof WAYS)[number],
  origin: string | undefined,
  key: string,
): Promise<Response> {
  const headers = new Headers(origin === undefined ? {} : { origin });
  if (way === 'in the header') headers.set('authorization', `Bearer ${key}`);
  return world.service.request(way === 'in the address' ? `/v1/offers?key=${key}` : '/v1/offers', {
    headers,
  });
}

describe('origins of a publishable key', () => {
  const ALLOWED = [undefined, SITE];
  const REFUSED = [
    'null',
    'https://ateliers-verdon.example',
    'https://www.ateliers-verdon.example.evil.example',
    'https://wwwXateliers-verdon.example',
    'https://www.ateliers-verdon.example:8443',
    'http://www.ateliers-verdon.example',
    'https://www.ateliers-verdon.example/',
    'https://WWW.ateliers-verdon.example',
    `${SITE}, ${SITE}`,
    'http://stages.test',
    'file://',
  ];

  describe.each(WAYS)('sent %s', (way) => {
    it.each(ALLOWED)('reads from %s', async (origin) => {
      expect((await search(way, origin, world.publishable.secret)).status).toBe(200);
    });

    it.each(REFUSED)('does not read from %s, and the page can read why', async (origin) => {
      const response = await search(way, origin, world.publishable.secret);
      expect(response.status).toBe(403);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(await response.json()).toMatchObject({ code: 'origin_not_allowed' });
    });
  });

  it.each(REFUSED)('does not apply from %s', async (origin) => {
    const call = await CALLS['applications.submit'](world);
    const bearer = world.publishable.secret;
    const refused = await send(world.service, 'applications.submit', call, { bearer, headers: { origin } });
    expect(await refused.json()).toMatchObject({ code: 'origin_not_allowed' });
    expect((await send(world.service, 'applications.submit', call, { bearer })).status).toBe(201);
  });

  it.each([SITE, 'null', 'http://stages.test', ''])(
    'nothing lost 12.21: a secret key is not taken from a page of %j',
    async (origin) => {
      const response = await search('in the header', origin, world.secret.secret);
      expect([response.status, await response.json()]).toMatchObject([403, { code: 'key_not_allowed' }]);
    },
  );

  it('nothing lost 12.21: a secret key in a page publishes nothing, reads nothing of pupils, and its owner is told', async () => {
    const { service } = world;
    const { id, secret: key } = await service.createKey('secret', 'live');
    const known = async () =>
      (await service.ports.storage.read.accounts.listKeys()).find((one) => one.id === id)?.exposedAt;
    const headers = { authorization: `Bearer ${key}` };
    await service.request('/v1/publisher/applications', { headers });
    expect(await known()).toBeUndefined();
    for (const name of [
      'publisher.offers.put',
      'publisher.applications.list',
      'applications.submit',
    ] as const) {
      const call = await CALLS[name](world);
      const refused = await send(service, name, call, { bearer: key, headers: { origin: SITE } });
      expect(await refused.json()).toMatchObject({ code: 'key_not_allowed' });
    }
    expect(await known()).toEqual(service.ports.now());
    const told = service.logs.filter((line) => line.includes('"key_exposed"'));
    expect(told.filter((line) => line.includes(id))).toHaveLength(1);
    expect(service.logs.join('')).not.toContain(key);
  });
});

describe('the last use of a key', () => {
  it('nothing lost 12.21: is noted by the hour, off the path of requests', async () => {
    const { service } = world;
    const { id, secret: key } = await service.createKey('publishable', 'live');
    const lastUse = async () =>
      (await service.ports.storage.read.accounts.listKeys()).find((one) => one.id === id)?.lastUsedAt;
    const use = () => search('in the header', SITE, key);
    const start = service.ports.now();
    await runMaintenance(service.ports);
    expect(await lastUse()).toBeUndefined();
    await use();
    expect(await lastUse()).toBeUndefined();
    await runMaintenance(service.ports);
    expect(await lastUse()).toEqual(start);
    for (const minutes of [30, 60]) {
      service.travelTo(new Date(start.getTime() + minutes * 60_000));
      await use();
      await runMaintenance(service.ports);
    }
    expect(await lastUse()).toEqual(new Date(start.getTime() + 3_600_000));
    service.travelTo(start);
  });
});

describe('keys in the address', () => {
  it('refuses a secret one, valid as it is', async () => {
    const { request } = world.service;
    const response = await request(`/v1/offers?key=${world.secret.secret}`);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'key_not_allowed' });
  });

  it('refuses a secret one where it publishes, whatever the header says', async () => {
    const headers = { authorization: `Bearer ${world.secret.secret}` };
    const response = await world.service.request(`/v1/publisher/offers?key=${world.secret.secret}`, {
      headers,
    });
    expect(await response.json()).toMatchObject({ code: 'key_not_allowed' });
  });

  it('takes none to apply', async () => {
    const call = await CALLS['applications.submit'](world);
    const query = { key: world.publishable.secret };
    const response = await send(world.service, 'applications.submit', { ...call, query });
    expect(await response.json()).toMatchObject({ code: 'key_missing' });
  });

  it.each(['', 'Basic c2stbGl2ZTo=', 'Bearer', 'Bearer  ', 'pk_live_x', 'Bearer a b'])(
    'does not read anonymously with the Authorization %j',
    async (authorization) => {
      const response = await world.service.request('/v1/offers', { headers: { authorization } });
      expect(await response.json()).toMatchObject({ code: 'key_invalid' });
    },
  );
});

describe('live and test', () => {
  it('never meet, under one publisher and one remote id', async () => {
    const { service } = world;
    const [live, test] = [service.client(world.secret.secret), service.client(testSecret)];
    const real = await live.publisher.offers.put('meeting', sampleOffer({ title: 'Zinzolin réel' }));
    const trial = await test.publisher.offers.put('meeting', sampleOffer({ title: 'Zinzolin d’essai' }));
    expect(trial.id).not.toBe(real.id);

    const found = async (key: string | undefined): Promise<string[]> =>
      (await service.client(key).offers.search({ q: 'zinzolin' })).offers.map(({ id }) => id);
    expect(await found(undefined)).toEqual([real.id]);
    expect(await found(world.publishable.secret)).toEqual([real.id]);
    expect(await found(testPublishable)).toEqual([trial.id]);

    await test.publisher.offers.remove('meeting');
    expect((await live.publisher.offers.get('meeting')).state).toBe('published');
  });
});
