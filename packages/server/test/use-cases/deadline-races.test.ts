import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepDeadlines } from '../../src/jobs/keep-deadlines.js';
import { actAsPupil } from '../../src/core/applications/act-on-application.js';
import { deadlineActs, MORNING_AFTER, REMINDER, SEAT_REMINDER } from './deadline-acts.js';
import { emailOf, EMPLOYER, openedWorld, START } from './world.js';

const world = openedWorld();
const { roundAt, subjects, applied, accept, read, stored, seatsHeld } = deadlineActs(world);

test('true to its words 13.1: whoever acts at the moment an application expires, seats are counted right', async () => {
  const { ports, storage, publish, applyAndVerify, setNow, mails } = world();
  let pupil = 0;
  const anAct = fc.constantFrom('accept', 'confirm', 'withdraw', 'expire', 'expire', 'read');
  await fc.assert(
    fc.asyncProperty(fc.array(anAct, { minLength: 2, maxLength: 6 }), fc.boolean(), async (acts, isHeld) => {
      setNow(START);
      await storage.write(({ outbox }) => outbox.dropOlder(new Date('2028-01-01T00:00:00Z'), 1000));
      const { id } = await publish({ seats: { total: 1 } });
      const one = await applyAndVerify(id, (pupil += 1));
      if (isHeld) await accept(one);
      await roundAt(isHeld ? SEAT_REMINDER : REMINDER);
      setNow(MORNING_AFTER);
      const before = (await mails()).length;
      const perform = {
        accept: () => accept(one),
        confirm: () => actAsPupil(ports, { event: 'confirm', ...one }),
        withdraw: () => actAsPupil(ports, { event: 'withdraw', ...one }),
        read: () => read(one),
        expire: () => keepDeadlines(ports, MORNING_AFTER),
      };
      await Promise.allSettled(acts.map((act) => perform[act]()));
      const status = (await stored(one))?.status ?? 'none';
      expect(await seatsHeld(id)).toBe(['accepted', 'confirmed'].includes(status) ? 1 : 0);
      expect((await mails()).length - before).toBeLessThanOrEqual(2 * acts.length);
      const { dueAt } = (await stored(one)) ?? {};
      expect(dueAt !== undefined).toBe(['submitted', 'read', 'accepted'].includes(status));
    }),
    { numRuns: 40 },
  );
});

test('true to its words 13.1: two services that do the same round tell once', async () => {
  const one = await applied();
  world().setNow(REMINDER);
  await Promise.all([1, 2, 3].map(() => keepDeadlines(world().ports, REMINDER)));
  expect(await subjects(EMPLOYER, 1)).toHaveLength(1);
  world().setNow(MORNING_AFTER);
  await Promise.all([1, 2, 3].map(() => keepDeadlines(world().ports, MORNING_AFTER)));
  expect((await stored(one))?.status).toBe('expired');
  expect(await subjects(emailOf(1), 1)).toHaveLength(1);
});
