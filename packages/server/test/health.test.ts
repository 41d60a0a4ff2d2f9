import { afterEach, expect, it } from 'vitest';
import { letterId, takeLetters } from './suites/samples.js';
import { apply, publish } from './harness/scenes.js';
import { openTestService, type TestService } from './harness/test-service.js';

let service: TestService;
afterEach(() => service.close());

it('counts the offers that everybody sees', async () => {
  service = await openTestService();
  const { secret } = await service.createKey('secret', 'live');
  const trial = await service.createKey('secret', 'test');
  await publish(service, secret);
  await publish(service, secret, { state: 'draft' });
  await publish(service, trial.secret);
  expect(await service.client().service.health()).toEqual({
    status: 'ok',
    version: '0.0.0',
    storage: 'ok',
    offers: 1,
    mail: { waiting: 0, givenUp: 0, unreadable: 0 },
    degraded: [],
  });
});

it('nothing lost 12.3: counts the letters that wait, those given up and those that do not open', async () => {
  service = await openTestService();
  const { secret } = await service.createKey('secret', 'live');
  const { id } = await publish(service, secret);
  await apply(service, secret, id);
  const message = { to: 'jade@college.example', letter: { subject: 'Bonjour', blocks: [] } };
  await service.ports.storage.write(async ({ outbox }) => {
    for (const number of [1, 2, 3])
      await outbox.add({
        id: letterId(number),
        createdAt: new Date(),
        contents: { kind: 'written', message },
      });
    const claimOf = await takeLetters(outbox, new Date());
    await outbox.markFailed(claimOf(1), 'EENVELOPE 550', undefined);
    await outbox.markUnreadable(claimOf(2));
    await outbox.markUnreadable(claimOf(3));
  });
  const { mail } = await service.client().service.health();
  expect(mail).toEqual({ waiting: 1, givenUp: 1, unreadable: 2 });
});

it('is unavailable when the storage cannot be reached', async () => {
  service = await openTestService({}, (ports) => ({
    ...ports,
    storage: { ...ports.storage, ping: () => Promise.reject(new Error('disk I/O error')) },
  }));
  const response = await service.request('/health');
  expect(response.status).toBe(503);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await response.json()).toMatchObject({ code: 'unavailable', status: 503 });
});

it('is live whatever its storage does, and ready as long as searches are answered', async () => {
  service = await openTestService({}, (ports) => ({
    ...ports,
    storage: { ...ports.storage, ping: () => Promise.reject(new Error('disk I/O error')) },
  }));
  expect(await service.client().service.live()).toEqual({ status: 'live' });
  expect(await service.client().service.ready()).toEqual({ status: 'ready' });
});

it('is not ready before its index is made, and says when to ask again', async () => {
  service = await openTestService();
  Object.defineProperty(service.ports.search, 'isReady', { value: false });
  const response = await service.request('/health/ready');
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await response.json()).toMatchObject({ code: 'unavailable' });
  expect((await service.request('/health/live')).status).toBe(200);
});
