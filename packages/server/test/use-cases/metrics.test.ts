import { expect, it } from 'vitest';
import { createMetrics, type Metrics } from '../../src/metrics/create-metrics.js';
import { samplesOf } from '../harness/open-metrics.js';
import { runAgain } from '../harness/run-again.js';
import { applyVerified, publish } from '../harness/scenes.js';
import { openTestService } from '../harness/test-service.js';

it('counts applications by what became of them, once it is kept', async () => {
  let metrics: Metrics | undefined;
  const service = await openTestService({}, (ports) => {
    const index = { size: () => 0, lag: () => Promise.resolve(undefined) };
    const watched = createMetrics('0.0.0', {
      ...ports,
      storage: runAgain(ports.storage),
      index,
      pools: () => [],
    });
    metrics = watched.metrics;
    return { ...ports, ...watched.ports };
  });
  const { secret } = await service.createKey('secret', 'live');
  const { id: offer } = await publish(service, secret);
  const { id } = await applyVerified(service, secret, offer);
  await service.client(secret).publisher.applications.accept(id);
  const samples = samplesOf((await metrics?.scrape()) ?? '');
  const counted = (event: string) => samples.get(`stages_applications_total{event="${event}"}`);
  expect(['unverified', 'submitted', 'accepted', 'rejected', 'erased'].map(counted)).toEqual([1, 1, 1, 0, 0]);
  // What cannot be told is left out.
  expect(samples.has('stages_search_lag_changes')).toBe(false);
  await service.close();
});
