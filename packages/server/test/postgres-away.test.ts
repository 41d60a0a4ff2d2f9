import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPostgres } from '../src/storage/postgres/open-postgres.js';
import { freePort } from './harness/binary.js';
import { openWay, type DatabaseWay } from './harness/database-way.js';
import { findPostgres } from './harness/find-postgres.js';
import { sampleApplication } from './harness/samples.js';
import { publish } from './harness/scenes.js';
import { temporaryDatabases } from './harness/temporary-postgres.js';
import { openTestService, SITE, type TestService } from './harness/test-service.js';

const url = await findPostgres();

/** Seconds that the database is away; 60 of them to measure. */
const OUTAGE = Number(process.env['OUTAGE_SECONDS'] ?? 3);

const PATIENCE = (OUTAGE + 120) * 1000;
const SOON = { timeout: 30_000 };

describe.skipIf(url === undefined)('a service whose PostgreSQL is away', { timeout: PATIENCE }, () => {
  const databases = temporaryDatabases(url ?? '');
  afterAll(() => databases.drop());
  let way: DatabaseWay;
  let service: TestService;
  let secret: string;
  let publishable: string;
  let offerId: string;

  beforeEach(async () => {
    way = await openWay(await databases.address(), await freePort());
    const opened = await openPostgres({ url: way.url, sealKey: new Uint8Array(32).fill(7) });
    service = await openTestService({ opened });
    ({ secret } = await service.createKey('secret', 'live'));
    ({ secret: publishable } = await service.createKey('publishable', 'live'));
    offerId = (await publish(service, secret)).id;
    await service.client(publishable).offers.get(offerId);
  });
  afterEach(async () => {
    await way.mend();
    await service.close();
    await way.cut();
  });

  const health = () => service.client().service.health();
  const untilAway = () => expect.poll(async () => (await health()).stale, SOON).toBeDefined();
  const untilBack = () => expect.poll(async () => (await health()).status, SOON).toBe('ok');
  const form = JSON.stringify(sampleApplication());
  const apply = (key: string): Promise<Response> =>
    service.request(`/v1/offers/${offerId}/applications`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secret}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: form,
    });

  test('nothing lost 16.2: searches are answered, all of them; what writes is refused, and healed unaided', async () => {
    await health();
    const asked = [
      `/v1/offers?key=${publishable}`,
      '/v1/offers?q=usinage',
      `/v1/offers/${offerId}`,
      '/s/search',
      `/s/offers/${offerId}`,
      `/embed/search?key=${publishable}`,
      '/health',
      '/health/ready',
    ];
    let isOver = false;
    const seen = new Map<string, number>();
    const asking = (async () => {
      for (let turn = 0; !isOver; turn += 1) {
        const path = asked[turn % asked.length] ?? '';
        // Each a search that nobody asked before.
        const address = path.startsWith('/v1/offers?')
          ? `${path}&radiusKm=${1 + (turn % 100)}&place=35238`
          : path;
        const { status } = await service.request(address, { headers: { origin: SITE } });
        const name = `${status} ${path.replace(/key=.*/, 'key')}`;
        seen.set(name, (seen.get(name) ?? 0) + 1);
        await pause(2);
      }
    })();
    await way.cut();
    const key = randomUUID();
    const refused = await apply(key);
    expect([refused.status, await refused.json()]).toMatchObject([503, { code: 'unavailable' }]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await pause(OUTAGE * 1000);
    const told = await health();
    expect(told).toMatchObject({ status: 'degraded', storage: 'refusing', offers: 1 });
    expect(told.degraded.map(({ part }) => part)).toEqual(['storage']);
    expect(Date.parse(told.stale ?? '')).toBeLessThan(Date.now());
    await way.mend();
    await untilBack();
    // What the element does with what it sent: the same again, and it counts once.
    const kept = [await apply(key), await apply(key)];
    expect(kept.map(({ status }) => status)).toEqual([201, 201]);
    const [first, second] = await Promise.all(kept.map((answer) => answer.text()));
    expect(second).toBe(first);
    expect(await health()).not.toHaveProperty('stale');
    isOver = true;
    await asking;
    const failed = [...seen.keys()].filter((name) => !name.startsWith('200'));
    expect(failed).toEqual([]);
    expect(seen.size).toBe(asked.length);
    const all = [...seen.values()].reduce((sum, count) => sum + count, 0);
    if (process.env['OUTAGE_SECONDS']) console.log(`${all} asked in ${OUTAGE} s, ${failed.length} failed`);
  });

  test('where the network is gone and nothing is refused, searches do not wait for it', async () => {
    way.freeze();
    const asked = Array.from({ length: 20 }, () => service.request(`/v1/offers?key=${publishable}`));
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(asked.map(() => 200));
    await untilAway();
    await way.mend();
    await untilBack();
  });

  test('keys that were never shown here are known, and those revoked elsewhere are not, ten seconds later', async () => {
    const [unshown, revoked] = [
      await service.createKey('publishable', 'live'),
      await service.createKey('publishable', 'live'),
    ];
    const statusOf = async (key: string) => (await service.request(`/v1/offers?key=${key}`)).status;
    expect(await statusOf(revoked.secret)).toBe(200);
    await service.ports.storage.write(({ accounts }) => accounts.revokeKey(revoked.id, new Date()));
    // Longer than between two looks of the service for keys.
    await pause(12_000);
    await way.cut();
    await untilAway();
    expect(await statusOf(unshown.secret)).toBe(200);
    expect(await statusOf(revoked.secret)).toBe(503);
    expect(await statusOf('pk_live_nobody')).toBe(503);
  });
});
