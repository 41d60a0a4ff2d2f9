import { expect, test } from 'vitest';
import { createLeases } from './leases.js';
import { createServerPause } from './server-pause.js';

const NOW = new Date('2027-03-10T10:00:00Z');
const LATER = new Date(NOW.getTime() + 200 * 86_400_000);

test('nothing lost 12.5: a pause that a wrong clock began ends once the clock is right', () => {
  const server = createServerPause();
  server.failed(server.begin(), LATER);
  expect(server.room(LATER)).toBe(0);
  expect(server.room(NOW)).toBe(1);
});

test('nothing lost 12.5: leases are renewed though a wrong clock renewed them last', () => {
  let now = LATER;
  const leases = createLeases(() => now);
  leases.keep(leases.begin());
  expect(leases.areAging(['a'])).toBe(false);
  now = NOW;
  expect(leases.areAging(['a'])).toBe(true);
});
