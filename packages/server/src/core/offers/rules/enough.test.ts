import { describe, expect, test } from 'vitest';
import { pauseFor, weeklyShare } from './enough.js';

/** A Wednesday; the Monday after is the last of March. */
const NOW = new Date('2027-03-24T10:00:00Z');
const MONDAY = new Date('2027-03-28T22:00:00Z');
const APRIL = new Date('2027-03-31T22:00:00Z');

describe('applications that are enough', () => {
  test.each([
    [1, 1],
    [4, 1],
    [5, 2],
    [10, 3],
    [6000, 1500],
  ])('of %d a month are %d a week', (cap, share) => {
    expect(weeklyShare(cap)).toBe(share);
  });

  test('for a week are waited with until Monday in France, for a month until its first day', () => {
    expect(pauseFor(8, { week: 1, month: 7 }, NOW)).toBeUndefined();
    expect(pauseFor(8, { week: 2, month: 7 }, NOW)).toEqual({ until: MONDAY, enoughFor: 'week' });
    expect(pauseFor(8, { week: 1, month: 8 }, NOW)).toEqual({ until: APRIL, enoughFor: 'month' });
  });

  test('for both are waited with until the later of the two', () => {
    expect(pauseFor(8, { week: 2, month: 8 }, NOW)).toEqual({ until: APRIL, enoughFor: 'month' });
    const thirtyFirst = new Date('2027-03-31T10:00:00Z');
    expect(pauseFor(8, { week: 2, month: 8 }, thirtyFirst)).toEqual({
      until: new Date('2027-04-04T22:00:00Z'),
      enoughFor: 'week',
    });
  });

  test('are of the day that it is in France', () => {
    // Monday there, Sunday in UTC.
    const night = new Date('2027-03-28T22:30:00Z');
    expect(pauseFor(8, { week: 2, month: 2 }, night)?.until).toEqual(new Date('2027-04-04T22:00:00Z'));
  });
});
