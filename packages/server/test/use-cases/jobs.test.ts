import { fridayOf } from '@1eleve1stage/sdk/rules';
import { expect, test } from 'vitest';
import { startClock } from '../../src/jobs/clock.js';
import { runMaintenance } from '../../src/jobs/run-maintenance.js';
import { getApplication } from '../../src/core/applications/get-application.js';
import { readOffers } from '../suites/index.js';
import { actAsPublisher } from '../../src/core/applications/act-on-application.js';
import { searchOffers } from '../../src/core/search/search-offers.js';
import { anApplication, openedWorld, PUBLISHER_ID, START } from './world.js';

const world = openedWorld();

test('what is over is deleted: unverified applications, and mail that never left', async () => {
  const { ports, storage, publish, apply, applyAndVerify, pass } = world();
  const offer = await publish();
  const [forgotten, verified] = [await apply(offer.id, 1), await applyAndVerify(offer.id, 2)];
  pass({ hours: 71 });
  await runMaintenance(ports);
  expect(await storage.read.applications.get(forgotten.id)).toBeDefined();
  pass({ hours: 2 });
  await runMaintenance(ports);
  expect(await storage.read.applications.get(forgotten.id)).toBeUndefined();
  expect(await getApplication(ports, verified)).toMatchObject({ status: 'submitted' });
  expect(await world().mails()).not.toEqual([]);
  pass({ hours: 31 * 24 });
  await runMaintenance(ports);
  expect(await world().mails()).toEqual([]);
});

test('90 days after the internship’s week, only the bare fact of an application is left', async () => {
  const { ports, storage, publish, applyAndVerify, pass } = world();
  const offer = await publish();
  const { id } = await applyAndVerify(offer.id);
  const [week] = (await storage.read.applications.get(id))?.weeks ?? [];
  if (!week) throw new Error('no week');
  const daysLeft = (fridayOf(week).getTime() - START.getTime()) / 86_400_000;
  pass({ hours: (daysLeft + 88) * 24 });
  await runMaintenance(ports);
  expect((await storage.read.applications.get(id))?.personal).toBeDefined();
  pass({ hours: 7 * 24 });
  await runMaintenance(ports);
  expect(await storage.read.applications.get(id)).toMatchObject({ id, status: 'submitted' });
  expect((await storage.read.applications.get(id))?.personal).toBeUndefined();
});

test('true to its words 13.1: 90 days after a refusal an application is erased, not before', async () => {
  const { ports, storage, publish, applyAndVerify, pass } = world();
  const weeks = { grades: ['seconde'], weeks: ['2027-W24'] };
  const pupil = { ...anApplication().pupil, grade: 'seconde', birthDate: '2011-05-04' };
  const { id } = await applyAndVerify((await publish(weeks)).id, 1, { weeks: ['2027-W24'], pupil });
  await actAsPublisher(ports, {
    event: 'reject',
    publisherId: PUBLISHER_ID,
    mode: 'live',
    id,
    reason: 'Complet.',
  });
  const isKept = async () => (await storage.read.applications.get(id))?.personal !== undefined;
  pass({ hours: 89 * 24 });
  await runMaintenance(ports);
  expect(await isKept()).toBe(true);
  pass({ hours: 2 * 24 });
  await runMaintenance(ports);
  expect(await isKept()).toBe(false);
});

test('pupils who wait send the next ones to the other offer', async () => {
  const { ports, publish, applyAndVerify } = world();
  const [busy, calm] = [await publish({ seats: { total: 1 } }), await publish({ seats: { total: 1 } })];
  const first = async () => {
    const query = { latitude: 48.1113, longitude: -1.68 };
    return readOffers((await searchOffers(ports, { mode: 'live', query })).offers)[0]?.id;
  };
  // Both are as near: identifiers decide, so the pupils go to whichever comes first.
  const [shown, other] = (await first()) === busy.id ? [busy, calm] : [calm, busy];
  for (const pupil of [1, 2, 3]) await applyAndVerify(shown.id, pupil);
  expect(await first()).toBe(shown.id);
  await runMaintenance(ports);
  expect(await first()).toBe(other.id);
});

test('a round that fails does not stop the clock', async () => {
  const errors: unknown[] = [];
  let rounds = 0;
  await new Promise<void>((resolve) => {
    const clock = startClock(
      async () => {
        rounds += 1;
        if (rounds === 1) throw new Error('disk full');
        void clock.stop().then(resolve);
      },
      (error) => errors.push(error),
      1,
    );
  });
  expect([rounds, errors.length]).toEqual([2, 1]);
});
