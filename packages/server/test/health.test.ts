import { afterEach, expect, it } from 'vitest';
import { publish } from './harness/scenes.js';
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
    degraded: [],
  });
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
