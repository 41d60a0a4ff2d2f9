import { expect, test } from 'vitest';
import { timeBelieved } from '../../src/jobs/believe-time.js';
import { eachMinute } from '../../src/jobs/each-minute.js';
import { runMaintenance } from '../../src/jobs/run-maintenance.js';
import { checkHealth } from '../../src/core/base/check-health.js';
import { getApplication } from '../../src/core/applications/get-application.js';
import { actAsPublisher } from '../../src/core/applications/act-on-application.js';
import { sendCode } from '../../src/core/applications/send-code.js';
import { openedWorld, START } from './world.js';

const world = openedWorld();

const MINUTE = 60_000;
const DAYS_200 = 200 * 24 * 60;

/** Rounds of maintenance, each a minute after the one before, by a clock that is wrong by so many minutes. */
function maintenance() {
  const { ports, setNow } = world();
  const told: boolean[] = [];
  let minute = 0;
  const start = () =>
    timeBelieved({
      ...ports,
      running: () => minute * MINUTE,
      onChange: ({ isBelieved }) => told.push(isBelieved),
    });
  let believed = start();
  return {
    told,
    restart: () => (believed = start()),
    async hour(wrongBy = 0) {
      minute += 59;
      await this.round(wrongBy);
    },
    async round(wrongBy = 0) {
      minute += 1;
      setNow(new Date(START.getTime() + (minute + wrongBy) * MINUTE));
      await eachMinute(ports, await believed());
    },
  };
}

test('nothing lost 12.5: a clock 200 days ahead for a minute erases nothing, and is told', async () => {
  const { ports, storage, publish, apply, applyAndVerify, mails } = world();
  const offer = await publish();
  const [unverified, submitted] = [await apply(offer.id, 1), await applyAndVerify(offer.id, 2)];
  const rejected = await applyAndVerify(offer.id, 3);
  await actAsPublisher(ports, {
    event: 'reject',
    id: rejected.id,
    publisherId: offer.publisherId,
    mode: 'live',
    reason: 'x',
  });
  const letters = await mails();
  const rounds = maintenance();
  await rounds.round();
  await rounds.round(DAYS_200);
  expect((await checkHealth(ports, '1')).degraded).toMatchObject([{ part: 'clock' }]);
  rounds.restart();
  await rounds.round(DAYS_200);
  await rounds.round();
  expect((await checkHealth(ports, '1')).degraded).toEqual([]);
  expect(rounds.told).toEqual([false, false, true]);
  expect(await storage.read.applications.get(unverified.id)).toMatchObject({ status: 'unverified' });
  expect((await getApplication(ports, submitted)).status).toBe('submitted');
  expect((await storage.read.applications.get(rejected.id))?.personal).toBeDefined();
  expect(await mails()).toEqual(letters);
});

test('true to its words 13.1: a clock that jumps reminds nobody and ends nothing; days that pass do', async () => {
  const { storage, publish, applyAndVerify, mails } = world();
  const { id } = await applyAndVerify((await publish()).id, 1);
  const letters = (await mails()).length;
  const rounds = maintenance();
  await rounds.round();
  for (let minutes = 0; minutes < 50; minutes += 1) await rounds.round(DAYS_200);
  expect((await storage.read.applications.get(id))?.status).toBe('submitted');
  expect(await mails()).toHaveLength(letters);
  // Two hours after, the clock that runs evenly is believed, a day an hour.
  for (let hours = 0; hours < 30; hours += 1) await rounds.hour(DAYS_200);
  expect((await storage.read.applications.get(id))?.status).toBe('expired');
});

test('nothing lost 12.5: what a wrong clock put off is done once it is right', async () => {
  const { ports, storage, publish, apply, setNow } = world();
  const offer = await publish();
  const later = new Date(START.getTime() + DAYS_200 * MINUTE);
  await apply(offer.id, 1);
  const claim = () =>
    storage.write(({ outbox }) =>
      outbox.claim({ now: ports.now(), until: ports.now(), urgency: 'urgent', limit: 10 }),
    );
  const [letter] = await claim();
  await storage.write(async ({ outbox }) => letter && outbox.markFailed(letter, 'ETIMEDOUT', later));
  expect(await claim()).toEqual([]);
  setNow(START);
  await runMaintenance(ports);
  expect(await claim()).toHaveLength(1);
});

test('nothing lost 12.5: a code that was mailed by a clock that was wrong can be sent again', async () => {
  const { ports, publish, apply, setNow } = world();
  const offer = await publish();
  setNow(new Date(START.getTime() + 5 * 24 * 60 * MINUTE));
  const applied = await apply(offer.id, 1);
  setNow(START);
  expect((await sendCode(ports, applied)).status).toBe('unverified');
});
