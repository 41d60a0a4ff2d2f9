import { describe, expect, test } from 'vitest';
import { eachMinute } from '../../src/jobs/each-minute.js';
import { keepDeadlines } from '../../src/jobs/keep-deadlines.js';
import { hashMailbox } from '../../src/core/mail/rules/mailbox.js';
import { actAsPupil } from '../../src/core/applications/act-on-application.js';
import { getApplication } from '../../src/core/applications/get-application.js';
import { listPublisherApplications } from '../../src/core/applications/list-publisher-applications.js';
import { browserOf } from './browser.js';
import { deadlineActs, LAST_MOMENT, MORNING_AFTER, REMINDER, SEAT_REMINDERS } from './deadline-acts.js';
import { refusal } from './refused.js';
import { anApplication, emailOf, EMPLOYER, openedWorld, PUBLISHER_ID, tokenIn } from './world.js';

const world = openedWorld();
const { roundAt, subjects, applied, accept, read, stored, seatsHeld } = deadlineActs(world);
const asPublisher = { publisherId: PUBLISHER_ID, mode: 'live' } as const;

const [, , SEAT_REMINDER = REMINDER] = SEAT_REMINDERS;
const secondsAfter = (moment: Date, seconds: number): Date => new Date(moment.getTime() + seconds * 1000);

describe('true to its words 13.1: an employer who says nothing', () => {
  test('is reminded once; then both are told, and the application has expired', async () => {
    const { ports } = world();
    const one = await applied();
    expect((await stored(one))?.expiresAt).toEqual(LAST_MOMENT);
    await roundAt(secondsAfter(REMINDER, -1));
    expect(await subjects(EMPLOYER, 1)).toEqual([]);

    await roundAt(REMINDER);
    await roundAt(secondsAfter(REMINDER, 60));
    const reminder = 'Une candidature attend votre réponse : « Découvrir l’usinage »';
    expect(await subjects(EMPLOYER, 1)).toEqual([reminder]);
    const { text } = await world().mailTo(EMPLOYER);
    expect(text).toContain('Réponse attendue au plus tard le : 25 mars 2027');
    expect(text).toContain('https://stages.example/mail/answer#');
    expect((await stored(one))?.expiresAt).toEqual(LAST_MOMENT);

    await roundAt(secondsAfter(MORNING_AFTER, -1));
    expect((await stored(one))?.status).toBe('submitted');
    await roundAt(MORNING_AFTER);
    await roundAt(secondsAfter(MORNING_AFTER, 60));
    const { status, expiresAt } = await getApplication(ports, one);
    expect([status, expiresAt]).toEqual(['expired', undefined]);
    expect(await subjects(emailOf(1), 1)).toEqual(['Pas de réponse à ta candidature']);
    // The reminder that never left is no longer so, and does not leave.
    expect(await subjects(EMPLOYER, 1)).toEqual(['Une candidature n’attend plus : « Découvrir l’usinage »']);
    expect((await world().mailTo(emailOf(1))).text).toContain(
      'https://stages.example/s/search?place=35238&grade=troisieme',
    );
    const { applications } = await listPublisherApplications(ports, { ...asPublisher, status: 'expired' });
    expect(applications.map(({ id }) => id)).toEqual([one.id]);
  });

  test('whose no comes too late reads that it did not leave, and that a yes still can', async () => {
    await applied();
    const token = tokenIn((await world().mailTo(EMPLOYER)).text, 'answer');
    await roundAt(REMINDER);
    await roundAt(MORNING_AFTER);
    for (const act of ['ask-reject', 'reject']) {
      const { page } = await browserOf(world()).press('answer', { act, token, reason: 'Complet.' });
      expect(page).toContain('Votre refus n’est pas parti');
      expect(page).toContain('Accepter la candidature');
      expect(page).not.toContain('Refuser la candidature');
    }
  });

  test('has no more time for having read it: the pupil was told a day', async () => {
    const one = await applied();
    world().setNow(new Date('2027-03-24T10:00:00Z'));
    await read(one);
    expect((await stored(one))?.expiresAt).toEqual(LAST_MOMENT);
    await roundAt(new Date('2027-03-24T11:00:00Z'));
    await roundAt(new Date('2027-03-30T08:00:00Z'));
    expect((await stored(one))?.status).toBe('expired');
  });

  test('is asked for nothing once the weeks have passed, and told of no late yes', async () => {
    const { publish, prove, applyAndVerify } = world();
    const { id } = await publish({ weeks: ['2027-W11'] });
    await prove(EMPLOYER);
    const one = await applyAndVerify(id, 1, { weeks: ['2027-W11'] });
    await roundAt(new Date('2027-03-22T08:00:00Z'));
    const { subject, text } = await world().mailTo(EMPLOYER);
    expect(subject).toContain('n’attend plus');
    expect(text).not.toContain('S’il reste une place');
    expect(await refusal(accept(one))).toBe('transition_not_allowed');
  });

  test('may say yes after all, while a seat is left; the pupil has 15 days again', async () => {
    const { ports, applyAndVerify } = world();
    const one = await applied();
    const other = await applyAndVerify(one.offerId, 2);
    await roundAt(REMINDER);
    await roundAt(MORNING_AFTER);
    await accept(other);
    expect(await refusal(accept(one))).toBe('offer_full');
    await actAsPupil(ports, { event: 'withdraw', ...other });
    expect(await accept(one)).toEqual({ id: one.id, status: 'accepted' });
    expect((await stored(one))?.expiresAt).toEqual(new Date('2027-04-12T21:59:59.999Z'));
    // What told the pupil not to wait is no longer so.
    expect(await subjects(emailOf(1), 1)).toEqual(['C’est oui pour ton stage !']);
    expect(await actAsPupil(ports, { event: 'confirm', ...one })).toEqual({
      id: one.id,
      status: 'confirmed',
    });
    await roundAt(new Date('2027-06-01T08:00:00Z'));
    expect((await stored(one))?.status).toBe('confirmed');
  });
});

describe('true to its words 13.1: a pupil who does not confirm', () => {
  test('is reminded after 3, 7 and 12 days; then the seat is free, and both are told', async () => {
    const one = await applied();
    await accept(one);
    for (const [before, reminder] of SEAT_REMINDERS.entries()) {
      await roundAt(secondsAfter(reminder, -1));
      expect(await subjects(emailOf(1), 2)).toHaveLength(before);
      for (const seconds of [0, 60]) await roundAt(secondsAfter(reminder, seconds));
    }
    expect((await subjects(emailOf(1), 2))[2]).toBe('Ta place est gardée jusqu’au 25 mars 2027');
    expect((await world().mailTo(emailOf(1))).text).toContain('https://stages.example/mail/confirm#');

    await roundAt(LAST_MOMENT);
    expect(await seatsHeld(one.offerId)).toBe(1);
    await roundAt(MORNING_AFTER);
    expect(await seatsHeld(one.offerId)).toBe(0);
    expect(await subjects(emailOf(1), 2)).toEqual(['Ta place n’est plus gardée']);
    expect(await subjects(EMPLOYER, 1)).toEqual(['Une place est de nouveau libre : « Découvrir l’usinage »']);
    expect(await refusal(actAsPupil(world().ports, { event: 'confirm', ...one }))).toBe(
      'transition_not_allowed',
    );
    expect(await accept(one)).toMatchObject({ status: 'accepted' });
  });

  test('is told in the language of the application', async () => {
    const one = await applied(1, { language: 'en' });
    await accept(one);
    await roundAt(SEAT_REMINDER);
    const { subject, text } = await world().mailTo(emailOf(1));
    expect(subject).toBe('Your seat is held until 25 March 2027');
    expect(text).toContain('https://stages.example/mail/confirm?lang=en#');
    await roundAt(MORNING_AFTER);
    expect(await subjects(emailOf(1), 2)).toEqual(['Your seat is no longer held']);
    expect((await world().mailTo(emailOf(1))).text).toContain('&grade=troisieme&lang=en');
  });

  test('is not reminded where nobody wants our letters, but told how it ended', async () => {
    const { ports, storage } = world();
    const one = await applied();
    await accept(one);
    await storage.write(({ mailboxes }) =>
      mailboxes.stop(hashMailbox(ports.secret, emailOf(1)), ports.now()),
    );
    await roundAt(SEAT_REMINDER);
    expect((await subjects(emailOf(1), 0)).some((subject) => subject.includes('gardée jusqu’au'))).toBe(
      false,
    );
    await roundAt(MORNING_AFTER);
    expect(await subjects(emailOf(1), 1)).toContain('Ta place n’est plus gardée');
  });
});

describe('true to its words 13.1: nobody’s time ends unsaid', () => {
  test('a service that rested past the last day reminds first, and gives the days of a reminder', async () => {
    const one = await applied();
    await accept(one);
    const late = new Date('2027-04-05T10:00:00Z');
    await roundAt(late);
    expect(await getApplication(world().ports, one)).toMatchObject({
      status: 'accepted',
      expiresAt: '2027-04-08T21:59:59.999Z',
    });
    expect(await subjects(emailOf(1), 2)).toEqual(['Ta place est gardée jusqu’au 8 avril 2027']);
    await roundAt(new Date('2027-04-09T05:59:00Z'));
    expect(await seatsHeld(one.offerId)).toBe(1);
    await roundAt(new Date('2027-04-09T06:00:00Z'));
    expect(await seatsHeld(one.offerId)).toBe(0);
  });

  test('but that of weeks that are over: nobody could come', async () => {
    const one = await applied();
    await accept(one);
    await roundAt(new Date('2027-05-03T10:00:00Z'));
    expect((await stored(one))?.status).toBe('expired');
    expect(await subjects(emailOf(1), 2)).toEqual(['Ta place n’est plus gardée']);
    expect(await refusal(actAsPupil(world().ports, { event: 'confirm', ...one }))).toBe(
      'transition_not_allowed',
    );
  });

  test('90 days after it expired, an application is erased', async () => {
    const { ports, publish, applyAndVerify } = world();
    const weeks = { grades: ['seconde'], weeks: ['2027-W24'] };
    const pupil = { ...anApplication().pupil, grade: 'seconde', birthDate: '2011-05-04' };
    const one = await applyAndVerify((await publish(weeks)).id, 1, { weeks: ['2027-W24'], pupil });
    await roundAt(REMINDER);
    await roundAt(MORNING_AFTER);
    const at = async (moment: Date) => {
      world().setNow(moment);
      await eachMinute(ports, moment);
      return (await stored(one))?.personal !== undefined;
    };
    expect(await at(new Date(MORNING_AFTER.getTime() + 89 * 86_400_000))).toBe(true);
    expect(await at(new Date(MORNING_AFTER.getTime() + 91 * 86_400_000))).toBe(false);
  });

  test('one that cannot be ended keeps no other waiting', async () => {
    const { ports, crowd, publish } = world();
    const { id } = await publish({ seats: { total: 200 } });
    const all = await crowd(id, 55);
    const [poisoned] = all;
    const failing: typeof ports = {
      ...ports,
      storage: {
        ...ports.storage,
        write: (work) =>
          ports.storage.write((stores) =>
            work({
              ...stores,
              applications: {
                ...stores.applications,
                get: async (one) => {
                  if (one === poisoned?.id) throw new Error('damaged');
                  return stores.applications.get(one);
                },
              },
            }),
          ),
      },
    };
    const failed = async (moment: Date) =>
      keepDeadlines(failing, moment).then(
        () => false,
        () => true,
      );
    const expired = async () => {
      const statuses = await Promise.all(all.map(async (one) => (await stored(one))?.status));
      return statuses.filter((status) => status === 'expired').length;
    };
    expect([await failed(REMINDER), await failed(MORNING_AFTER)]).toEqual([true, true]);
    // A slow machine may need more rounds.
    for (let round = 0; round < 9 && (await expired()) < 54; round += 1) {
      await failed(REMINDER);
      await failed(MORNING_AFTER);
    }
    expect(await expired()).toBe(54);
  }, 60_000);
});
