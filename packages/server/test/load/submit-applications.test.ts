import { afterEach, beforeEach, expect, test } from 'vitest';
import { onLoopback, type OnLoopback } from '../harness/on-loopback.js';
import { sampleApplication } from '../harness/samples.js';
import { publish } from '../harness/scenes.js';
import { openTestService, type TestService } from '../harness/test-service.js';
import { submitApplications } from './submit-applications.js';

let service: TestService;
let place: OnLoopback;

beforeEach(async () => {
  service = await openTestService();
  place = await onLoopback(service);
});
afterEach(async () => {
  await place.stop();
  await service.close();
});

test('a load is as many applications as asked for, each counted once', async () => {
  const { secret: key } = await service.createKey('secret', 'live');
  const { id: offerId } = await publish(service, key);
  const load = { url: place.url, key, offerId, form: sampleApplication(), count: 100, connections: 8 };
  const first = await submitApplications({ ...load, name: 'first' });
  expect(first).toMatchObject({ acknowledged: 100, others: {} });
  expect(first.perSecond).toBeGreaterThan(0);
  const unknown = await submitApplications({
    ...load,
    name: 'other',
    offerId: 'of_0000000000000000',
    count: 3,
  });
  expect(unknown).toMatchObject({ acknowledged: 0, others: { '404 Not Found': 3 } });
  expect(await service.ports.storage.read.outbox.list(1000)).toHaveLength(100);
});
