import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWeeks,
  dayInFrance,
  fridayOf,
  isWeek,
  isWeekPast,
  mondayOf,
  weekOf,
  weeksInYear,
} from '../../src/rules/index.js';

const day = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2110-12-31T23:59:59Z'),
  noInvalidDate: true,
});

describe('weeks', () => {
  it('go from Monday to Friday and back, on every day', () => {
    fc.assert(
      fc.property(day, (date) => {
        const week = weekOf(date);
        const monday = mondayOf(week);
        expect(isWeek(week)).toBe(true);
        expect(monday.getUTCDay()).toBe(1);
        expect(fridayOf(week).getUTCDay()).toBe(5);
        expect(weekOf(monday)).toBe(week);
        expect(date.getTime() - monday.getTime()).toBeGreaterThanOrEqual(0);
        expect(date.getTime() - monday.getTime()).toBeLessThan(7 * 86_400_000);
      }),
    );
  });

  it('follow one another in the order of their text', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -200, max: 200 }), (date, count) => {
        const week = weekOf(date);
        const moved = addWeeks(week, count);
        expect(addWeeks(moved, -count)).toBe(week);
        expect(Math.sign(count)).toBe(moved === week ? 0 : moved > week ? 1 : -1);
      }),
    );
  });

  it('are 52 or 53 in a year', () => {
    expect([2020, 2024, 2026, 2027, 2032].map(weeksInYear)).toEqual([53, 52, 53, 52, 53]);
    expect(isWeek('2026-W53')).toBe(true);
    expect(isWeek('2027-W53')).toBe(false);
    expect(isWeek('2027-W00')).toBe(false);
    expect(isWeek('2027-W1')).toBe(false);
  });

  it('pass when their Friday is over in France, not before', () => {
    const week = weekOf(new Date('2027-01-11T00:00:00Z'));
    expect(isWeekPast(week, new Date('2027-01-15T22:59:00Z'))).toBe(false);
    expect(isWeekPast(week, new Date('2027-01-15T23:01:00Z'))).toBe(true);
  });

  it('are told from the day it is in France, whatever was asked before', () => {
    const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });
    fc.assert(
      fc.property(fc.array(day), (moments) => {
        for (const moment of moments) {
          expect(dayInFrance(moment)).toEqual(new Date(`${paris.format(moment)}T00:00:00Z`));
        }
      }),
    );
    expect(dayInFrance(new Date('2027-06-30T21:59:59.999Z')).toISOString()).toContain('06-30');
    expect(dayInFrance(new Date('2027-06-30T22:00:00.000Z')).toISOString()).toContain('07-01');
  });
});
