import { isWeekPast, weekOf, type Week } from '@1eleve1stage/sdk/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstOpenWeek, isOnline, lastWeekOf, offerStateOf, remainingSeats } from './offer-state.js';

const NOW = new Date('2027-06-16T10:00:00Z');
const offer = (change: object = {}) => ({
  state: 'published' as const,
  seatsHeld: 0,
  content: { seats: { total: 2 }, weeks: ['2027-W24', '2027-W25'] as Week[] },
  ...change,
});

describe('the state of an offer', () => {
  test.each(['draft', 'unpublished', 'removed'] as const)('%s stays what it is, full or past', (state) => {
    const past = offer({ state, seatsHeld: 2 });
    expect(offerStateOf(past, new Date('2030-01-01T00:00:00Z'))).toBe(state);
    expect(isOnline(past, NOW)).toBe(false);
  });

  test('published while a seat is left, full afterwards', () => {
    expect(offerStateOf(offer({ seatsHeld: 1 }), NOW)).toBe('published');
    expect(offerStateOf(offer({ seatsHeld: 2 }), NOW)).toBe('full');
    expect([isOnline(offer({ seatsHeld: 1 }), NOW), isOnline(offer({ seatsHeld: 2 }), NOW)]).toEqual([
      true,
      false,
    ]);
  });

  test('full when the publisher lowered the seats below those held', () => {
    expect(offerStateOf(offer({ seatsHeld: 5 }), NOW)).toBe('full');
    expect(remainingSeats(offer({ seatsHeld: 5 }))).toBe(0);
  });

  test('expired once the Friday of the last week is over in Paris, even when full', () => {
    const fridayEvening = new Date('2027-06-25T21:59:59Z');
    const saturday = new Date('2027-06-25T22:00:00Z');
    expect(offerStateOf(offer(), fridayEvening)).toBe('published');
    expect(offerStateOf(offer(), saturday)).toBe('expired');
    expect(offerStateOf(offer({ seatsHeld: 2 }), saturday)).toBe('expired');
  });
});

const moments = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2034-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('the first open week', () => {
  test('parts the weeks that have passed from those that have not', () => {
    fc.assert(
      fc.property(moments, moments, (now, day) => {
        const week = weekOf(day);
        expect(week < firstOpenWeek(now)).toBe(isWeekPast(week, now));
      }),
    );
  });

  test('an offer is expired exactly when its last week comes before it', () => {
    fc.assert(
      fc.property(moments, fc.array(moments, { minLength: 1, maxLength: 5 }), (now, days) => {
        const weeks = days.map(weekOf);
        const standing = offer({ content: { seats: { total: 1 }, weeks } });
        expect(offerStateOf(standing, now) === 'expired').toBe(lastWeekOf(weeks) < firstOpenWeek(now));
      }),
    );
  });
});
