import { describe, expect, test } from 'vitest';
import { eachMinute } from '../../src/jobs/each-minute.js';
import { actAsPublisher, actAsPupil } from '../../src/core/applications/act-on-application.js';
import { verifyApplication } from '../../src/core/applications/verify-application.js';
import { stopLetters } from '../../src/core/mail/stop-letters.js';
import { deadlineActs } from './deadline-acts.js';
import { openedSending } from './sending.js';
import { emailOf, EMPLOYER, openedWorld, PUBLISHER_ID, START, tokenIn, type Applied } from './world.js';

// Letters leave at a pace of their own.
const world = openedWorld({ runsAgain: false });
const { subjects, stored } = deadlineActs(world);
const { startSending, untilSent } = openedSending(world);

const asPublisher = { publisherId: PUBLISHER_ID, mode: 'live' } as const;
const DAY = 86_400_000;

/** All jobs of a minute at a moment, twice, as where a service starts anew or another is there. */
async function minuteAt(moment: Date): Promise<void> {
  world().setNow(moment);
  await eachMinute(world().ports, moment);
  await eachMinute(world().ports, moment);
}

/** From Wednesday 10 March 2027, 11:00 in Paris, an hour from day to day. */
async function daysPass(days: number, hour: number): Promise<void> {
  for (let day = 0; day <= days; day += 1) await minuteAt(new Date(Date.UTC(2027, 2, 10, hour) + day * DAY));
}

const NOT_LEFT = 'Ta candidature n’est pas encore partie';
const NOTHING_FOUND = 'Ton stage : d’autres offres près de là';

const open = async (change = {}) => {
  const offer = await world().publish({ seats: { total: 9 }, weeks: ['2027-W16', '2027-W17'], ...change });
  await world().prove(EMPLOYER);
  return offer.id;
};

const applied = async (pupil = 1, change = {}): Promise<Applied> =>
  world().applyAndVerify(await open(), pupil, change);

const count = async (address: string, subject: string | RegExp) =>
  (await subjects(address, 0)).filter((one) =>
    typeof subject === 'string' ? one === subject : subject.test(one),
  ).length;

describe('a pupil who did not enter the code', () => {
  test('is reminded once after a day, with a link that does it and one that erases', async () => {
    const one = await world().apply(await open());
    await minuteAt(new Date('2027-03-11T09:59:00Z'));
    expect(await count(emailOf(1), NOT_LEFT)).toBe(0);
    await minuteAt(new Date('2027-03-11T10:01:00Z'));
    await minuteAt(new Date('2027-03-12T10:01:00Z'));
    expect(await count(emailOf(1), NOT_LEFT)).toBe(1);
    const { text } = await world().mailTo(emailOf(1));
    expect([text.includes('Jade'), tokenIn(text, 'withdraw').length > 40]).toEqual([false, true]);
    // It gives no more time.
    expect((await stored(one))?.expiresAt?.toISOString()).toMatch(/^2027-03-13T10:00/);
  });

  test('is not, where another application to the offer left, or the offer was taken down', async () => {
    const offer = await open();
    await world().apply(offer);
    await world().applyAndVerify(offer);
    const down = await open();
    await world().apply(down, 2);
    await world().storage.write(({ offers }) => offers.hide(down, { at: START, reason: 'Signalée' }));
    // As where it was due, and waited, before the other left.
    const late = await open();
    await world().apply(late, 3);
    const second = await world().apply(late, 3);
    await minuteAt(new Date('2027-03-11T10:01:00Z'));
    expect(await count(emailOf(3), NOT_LEFT)).toBe(2);
    await verifyApplication(world().ports, { id: second.id, code: second.code });
    for (const pupil of [1, 2, 3]) expect(await count(emailOf(pupil), NOT_LEFT), String(pupil)).toBe(0);
  });

  test('is not, once it is entered', async () => {
    const one = await world().apply(await open());
    await verifyApplication(world().ports, { id: one.id, code: one.code });
    await minuteAt(new Date('2027-03-11T10:01:00Z'));
    expect(await count(emailOf(1), NOT_LEFT)).toBe(0);
  });
});

test('a pupil who was accepted is reminded after 3, 7 and 12 days, and no more once the seat is taken', async () => {
  const one = await applied(1);
  const other = await applied(2);
  for (const { id } of [one, other])
    await actAsPublisher(world().ports, { event: 'accept', ...asPublisher, id });
  const told: number[] = [];
  for (let day = 0; day <= 14; day += 1) {
    await minuteAt(new Date(Date.UTC(2027, 2, 10, 12) + day * DAY));
    told.push(await count(emailOf(1), /^Ta place est gardée/));
    if (day === 5) await actAsPupil(world().ports, { event: 'confirm', ...other });
  }
  expect(told).toEqual([0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3]);
  expect(await count(emailOf(2), /^Ta place est gardée/)).toBe(0);
});

describe('a pupil who has found nothing after two weeks', () => {
  test('is shown three near offers, once for all they sent by then', async () => {
    for (let offer = 0; offer < 4; offer += 1) await open({ title: `Atelier ${offer}` });
    await applied(1);
    await minuteAt(new Date('2027-03-12T10:00:00Z'));
    await applied(1);
    await daysPass(20, 12);
    expect(await count(emailOf(1), NOTHING_FOUND)).toBe(1);
    const mails = (await world().mails()).filter(({ subject }) => subject === NOTHING_FOUND);
    expect(mails[0]?.text.match(/\/s\/offers\/of_/g)).toHaveLength(3);
    expect(mails[0]?.text).toContain('Ne plus recevoir ce genre de mail');
  });

  test('is shown none that they applied to, whatever came of it', async () => {
    const [first, refused, other] = [await open(), await open(), await open()];
    await world().applyAndVerify(first, 1);
    const { id } = await world().applyAndVerify(refused, 1);
    await actAsPublisher(world().ports, { event: 'reject', ...asPublisher, id, reason: 'Complet.' });
    await minuteAt(new Date('2027-03-24T12:00:00Z'));
    const shown = (await world().mails()).filter(({ subject }) => subject === NOTHING_FOUND);
    expect(shown.map(({ text }) => text.match(/of_\w+/g))).toEqual([[other]]);
  });

  test('is shown them all the same after a yes that was undone before they were told', async () => {
    const [one, yes] = [await applied(1), await applied(1)];
    world().setNow(new Date('2027-03-24T11:30:00Z'));
    const answered = { ...asPublisher, id: yes.id };
    await actAsPublisher(world().ports, { event: 'accept', ...answered, isLater: true });
    await minuteAt(new Date('2027-03-24T12:00:00Z'));
    expect(await count(emailOf(1), NOTHING_FOUND)).toBe(0);
    await actAsPublisher(world().ports, { event: 'undo', ...answered });
    await minuteAt(new Date('2027-03-24T12:05:00Z'));
    expect([await count(emailOf(1), NOTHING_FOUND), (await stored(one))?.status]).toEqual([1, 'submitted']);
  });

  test('is not where a seat is held or taken, or they want no such letter', async () => {
    const [held, taken, unwanting] = [await applied(1), await applied(2), await applied(3)];
    for (const { id } of [held, taken])
      await actAsPublisher(world().ports, { event: 'accept', ...asPublisher, id });
    await actAsPupil(world().ports, { event: 'confirm', ...taken });
    const asked = await world().mailTo(emailOf(3));
    expect(asked.text).not.toContain('sort=');
    await minuteAt(new Date('2027-03-24T12:00:00Z'));
    const { text } = (await world().mails()).find(
      ({ to, subject }) => to === emailOf(3) && subject === NOTHING_FOUND,
    ) ?? { text: '' };
    const token = /sort=suggestions#([\w-]+)/.exec(text)?.[1] ?? '';
    await stopLetters(world().ports, { token, act: 'stop', sort: 'suggestions' });
    for (const pupil of [1, 2, 3]) expect(await count(emailOf(pupil), NOTHING_FOUND), String(pupil)).toBe(0);
    await stopLetters(world().ports, { token, act: 'resume', sort: 'suggestions' });
    expect(await count(emailOf(3), NOTHING_FOUND)).toBe(1);
    expect(unwanting.id).toBeDefined();
  });
});

test('no pupil is mailed at night, whatever is due, however late; all of it is in the morning', async () => {
  const { sent } = startSending();
  await world().apply(await open(), 1);
  const accepted = await applied(2);
  await applied(3);
  await actAsPublisher(world().ports, { event: 'accept', ...asPublisher, id: accepted.id });
  await untilSent();
  const before = sent.length;
  for (const moment of ['2027-03-11T22:00:00Z', '2027-03-13T20:00:00Z', '2027-03-25T05:30:00Z']) {
    await minuteAt(new Date(moment));
    await untilSent();
  }
  const ofPupils = () =>
    sent.slice(before).filter(({ to }) => [1, 2, 3].some((pupil) => to === emailOf(pupil)));
  expect(ofPupils()).toEqual([]);
  await minuteAt(new Date('2027-03-25T06:30:00Z'));
  await untilSent();
  expect(ofPupils().map(({ subject }) => subject)).toEqual(expect.arrayContaining([NOTHING_FOUND]));
});
