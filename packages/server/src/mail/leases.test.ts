import { expect, test } from 'vitest';
import { createLeases } from './leases.js';

test('a lease that was not written is asked for again at once, one that was after ten seconds', () => {
  let now = 1_000_000;
  const leases = createLeases(() => new Date(now));
  const begin = () => leases.begin();
  expect(leases.areAging(['ml_1'])).toBe(true);
  begin();
  expect(leases.areAging(['ml_1'])).toBe(true);
  const lease = begin();
  expect(lease).toEqual({ begunAt: new Date(now), until: new Date(now + 30_000) });
  leases.keep(lease);
  expect(leases.areAging(['ml_1'])).toBe(false);
  now += 10_000;
  expect(leases.areAging([])).toBe(false);
  expect(leases.areAging(['ml_1'])).toBe(true);
});
