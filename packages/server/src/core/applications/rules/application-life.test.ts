import { addWeeks, APPLICATION_STATUSES, weekOf, type Week } from '@1eleve1stage/sdk/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  APPLICATION_LIFE,
  isInTime,
  isReminded,
  isSeatHeld,
  nextStatus,
  timesAfter,
  timesOnceReminded,
  type ApplicationEvent,
} from './application-life.js';

// The keys of the table are its events.
const EVENTS = Object.keys(APPLICATION_LIFE) as ApplicationEvent[];
const anEvent = fc.constantFrom(...EVENTS);
const aMoment = fc.date({ min: new Date('2025-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
/** Weeks that leave every day there is. */
const spring: { weeks: Week[] } = { weeks: ['2027-W16' as Week] };
const farOff = (now: Date): { weeks: Week[] } => ({ weeks: [addWeeks(weekOf(now), 8)] });
const aStatus = fc.constantFrom(...APPLICATION_STATUSES);

describe('the life of an application', () => {
  test('starts with its submission, and with nothing else', () => {
    for (const event of EVENTS) {
      expect(nextStatus(event, undefined)).toBe(event === 'submit' ? 'unverified' : undefined);
    }
  });

  test('is not submitted twice', () => {
    fc.assert(fc.property(aStatus, (status) => nextStatus('submit', status) === undefined));
  });

  test('leaves withdrawn by what brings it back, and cancelled by what undoes it', () => {
    fc.assert(
      fc.property(anEvent, fc.constantFrom('withdrawn' as const, 'cancelled' as const), (event, status) => {
        const isBack = event === 'restore' && status === 'withdrawn';
        return nextStatus(event, status) === (isBack ? 'restored' : undefined);
      }),
    );
    expect(nextStatus('undo', 'cancelled', 'confirmed')).toBe('confirmed');
  });

  test('goes back by an undo to what it was, and nowhere once its pupil knows', () => {
    fc.assert(
      fc.property(aStatus, aStatus, (status, before) => {
        const isAnswer = status === 'accepted' || status === 'rejected' || status === 'cancelled';
        expect(nextStatus('undo', status, before)).toBe(isAnswer ? before : undefined);
        expect(nextStatus('undo', status)).toBeUndefined();
      }),
    );
  });

  test('tells the employer nothing before the pupil proved the address', () => {
    fc.assert(
      fc.property(anEvent, (event) => {
        const isTheirs = APPLICATION_LIFE[event].by === 'employer';
        return !isTheirs || nextStatus(event, 'unverified') === undefined;
      }),
    );
  });

  test('holds a seat only once the employer accepted, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 30 }), (events) => {
        let status = nextStatus('submit', undefined);
        let isAccepted = false;
        for (const event of events) {
          const next = nextStatus(event, status);
          if (!next) continue;
          status = next;
          if (event === 'accept') isAccepted = true;
          if (event === 'withdraw' || event === 'expire' || event === 'cancel') isAccepted = false;
          expect(isSeatHeld(status)).toBe(isAccepted);
        }
      }),
    );
  });

  test('can be withdrawn by the pupil as long as it is not over', () => {
    for (const status of APPLICATION_STATUSES) {
      const isOver = status === 'withdrawn' || status === 'cancelled';
      expect(nextStatus('withdraw', status)).toBe(isOver ? undefined : 'withdrawn');
    }
  });

  test('true to its words 13.1: lasts as long as the field says, to the end of the day that is said', () => {
    const now = new Date('2026-11-02T10:00:00Z');
    expect(timesAfter('submit', spring, now)).toEqual({
      expiresAt: new Date('2026-11-05T10:00:00Z'),
      // A day after, its pupil is reminded of the code.
      dueAt: new Date('2026-11-03T10:00:00Z'),
    });
    expect(timesAfter('verify', spring, now)).toEqual({
      expiresAt: new Date('2026-11-17T22:59:59.999Z'),
      // Five days before, in the morning.
      dueAt: new Date('2026-11-12T07:00:00Z'),
    });
    expect(timesAfter('accept', spring, now)).toEqual({
      expiresAt: new Date('2026-11-17T22:59:59.999Z'),
      // Three days after, in the morning.
      dueAt: new Date('2026-11-05T07:00:00Z'),
    });
    expect(timesAfter('confirm', spring, now)).toEqual({ expiresAt: null, dueAt: null });
  });

  test('true to its words 13.1: nobody is waited for once the weeks have begun', () => {
    const week: { weeks: Week[] } = { weeks: ['2026-W49' as Week] };
    const friday = new Date('2026-11-27T22:59:59.999Z');
    const tuesday = new Date('2026-11-17T10:00:00Z');
    expect(timesAfter('verify', week, tuesday)).toEqual({
      expiresAt: friday,
      // Five days before is a Sunday.
      dueAt: new Date('2026-11-20T07:00:00Z'),
    });
    // No day is left for a reminder.
    const eve = new Date('2026-11-26T10:00:00Z');
    const afterwards = new Date('2026-11-28T07:00:00Z');
    expect(timesAfter('accept', week, eve)).toEqual({ expiresAt: friday, dueAt: afterwards });
    expect(timesOnceReminded({ status: 'accepted', expiresAt: friday, ...week }, eve)).toEqual({
      expiresAt: friday,
      dueAt: afterwards,
    });
    // The weeks of one that older releases stored may stand in another order.
    const both = { weeks: ['2026-W50', '2026-W49'] as Week[] };
    expect(timesAfter('verify', both, tuesday)?.expiresAt).toEqual(friday);
    // Who applies at the last moment is waited for until the week ends.
    const saturday = new Date('2026-11-28T10:00:00Z');
    expect(timesAfter('verify', week, saturday)?.expiresAt).toEqual(new Date('2026-12-04T22:59:59.999Z'));
    expect((['accept', 'confirm'] as const).map((event) => isInTime(event, week, saturday))).toEqual([
      true,
      true,
    ]);
    const over = new Date('2026-12-05T10:00:00Z');
    expect((['accept', 'confirm'] as const).map((event) => isInTime(event, week, over))).toEqual([
      false,
      false,
    ]);
  });

  test('true to its words 13.1: who opens an application does not move the day the pupil was told', () => {
    expect(timesAfter('read', spring, new Date())).toBeUndefined();
  });

  test('true to its words 13.1: a reminder that comes in time changes no day', () => {
    fc.assert(
      fc.property(aMoment, fc.constantFrom('verify' as const, 'accept' as const), (now, event) => {
        const { expiresAt, dueAt } = timesAfter(event, farOff(now), now) ?? {};
        if (!expiresAt || !dueAt) return false;
        const status = APPLICATION_LIFE[event].to;
        const [all, reminders] = [event === 'accept' ? 3 : 1, [dueAt]];
        let times = { expiresAt, dueAt };
        while (!isReminded(times)) {
          times = timesOnceReminded({ status, ...times, answeredAt: now, ...farOff(now) }, times.dueAt);
          expect(times.expiresAt).toEqual(expiresAt);
          reminders.push(times.dueAt);
        }
        // The last of them ends it.
        expect(reminders).toHaveLength(all + 1);
        return true;
      }),
    );
  });

  test('true to its words 13.1: nobody’s time ends without the days a reminder gives', () => {
    const late = new Date('2027-01-04T10:00:00Z');
    const long = new Date('2026-11-17T10:00:00Z');
    const { expiresAt } = timesOnceReminded({ status: 'accepted', expiresAt: long, ...spring }, late);
    expect(expiresAt).toEqual(new Date('2027-01-07T22:59:59.999Z'));
    expect(timesOnceReminded({ status: 'read', ...spring }, late).expiresAt).toEqual(
      // The fifth day is a Saturday.
      new Date('2027-01-11T22:59:59.999Z'),
    );
  });

  test('true to its words 13.1: only what waits for somebody expires', () => {
    const ends = APPLICATION_STATUSES.filter((status) => nextStatus('expire', status));
    expect(ends).toEqual(['submitted', 'read', 'transferred', 'accepted', 'restored']);
  });
});
