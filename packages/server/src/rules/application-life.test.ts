import { APPLICATION_STATUSES } from '@1eleve1stage/sdk/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  APPLICATION_LIFE,
  endOfStatus,
  isSeatHeld,
  nextStatus,
  type ApplicationEvent,
} from './application-life.js';

// The keys of the table are its events.
const EVENTS = Object.keys(APPLICATION_LIFE) as ApplicationEvent[];
const anEvent = fc.constantFrom(...EVENTS);
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

  test('never leaves withdrawn or cancelled', () => {
    fc.assert(
      fc.property(anEvent, fc.constantFrom('withdrawn' as const, 'cancelled' as const), (event, status) => {
        return nextStatus(event, status) === undefined;
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
          if (event === 'withdraw') isAccepted = false;
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

  test('lasts as long as the field says', () => {
    const now = new Date('2026-11-02T10:00:00Z');
    expect(endOfStatus('submit', now)).toEqual(new Date('2026-11-05T10:00:00Z'));
    expect(endOfStatus('accept', now)).toEqual(new Date('2026-11-17T10:00:00Z'));
    expect(endOfStatus('confirm', now)).toBeUndefined();
  });
});
