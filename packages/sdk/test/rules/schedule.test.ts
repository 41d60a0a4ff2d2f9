import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHours, minutesWorked, WEEKDAYS, type WeekHours } from '../../src/rules/index.js';

const usual = { start: '09:00', end: '17:00', break: { start: '12:00', end: '13:00' } };
const week = (day: WeekHours['monday']): WeekHours => ({
  monday: day,
  tuesday: day,
  wednesday: day,
  thursday: day,
  friday: day,
});
const codes = (schedule: WeekHours, age = 15, isBreakDescribed = false): string[] => [
  ...new Set(checkHours(schedule, age, isBreakDescribed).map(({ code }) => code)),
];

describe('working hours', () => {
  it('accept the usual week: 35 h, 7 h a day', () => {
    expect(codes(week(usual))).toEqual([]);
    expect(codes(week({ start: '09:00', end: '17:00' }), 15, true)).toEqual([]);
  });

  it.each<[string, WeekHours, number, string[]]>([
    ['more than 7 h', { monday: { ...usual, end: '17:01' } }, 15, ['day_too_long']],
    ['more than 6 h under 15', { monday: usual }, 14, ['day_too_long']],
    ['a sixth day past 35 h', { ...week(usual), monday: undefined, saturday: usual }, 15, []],
    ['before 6:00', { monday: { start: '05:59', end: '09:00' } }, 17, ['too_early']],
    ['after 20:00 under 16', { monday: { start: '17:00', end: '20:01' } }, 15, ['too_late']],
    ['after 20:00 from 16', { monday: { start: '17:00', end: '22:00' } }, 16, ['break_missing']],
    ['after 22:00', { monday: { start: '19:00', end: '22:01' } }, 17, ['too_late']],
    ['more than 4 h 30 in a row', { monday: { start: '08:00', end: '12:31' } }, 15, ['break_missing']],
    ['4 h 30 in a row', { monday: { start: '08:00', end: '12:30' } }, 15, []],
    [
      'a break under 30 minutes',
      { monday: { start: '09:00', end: '15:00', break: { start: '12:00', end: '12:29' } } },
      15,
      ['break_missing'],
    ],
    [
      'a break outside the day',
      { monday: { ...usual, break: { start: '08:00', end: '09:00' } } },
      15,
      ['break_outside_day'],
    ],
    ['an end before the start', { monday: { start: '17:00', end: '09:00' } }, 15, ['ends_before_start']],
    [
      'less than 14 h of rest under 16',
      { monday: { start: '16:00', end: '20:00' }, tuesday: { start: '09:59', end: '12:00' } },
      15,
      ['rest_too_short'],
    ],
    ['Saturday and Monday', { saturday: usual, monday: usual }, 15, ['days_off_missing']],
  ])('know %s', (_, schedule, age, expected) => {
    expect(codes(schedule, age)).toEqual(expected);
  });

  it('refuse more than 35 h a week', () => {
    const long = { ...usual, start: '08:59', end: '17:00' };
    expect(codes(week(long), 16)).toContain('week_too_long');
  });

  it('are never stricter for an older pupil', () => {
    const time = fc
      .integer({ min: 0, max: 24 * 60 - 1 })
      .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
    const hours = fc.record({ start: time, end: time });
    const schedule = fc
      .array(fc.option(hours, { nil: undefined }), { minLength: 6, maxLength: 6 })
      .map((days): WeekHours => Object.fromEntries(WEEKDAYS.map((day, index) => [day, days[index]])));
    fc.assert(
      fc.property(schedule, fc.integer({ min: 12, max: 17 }), fc.boolean(), (one, age, isDescribed) => {
        const younger = checkHours(one, age, isDescribed).length;
        expect(checkHours(one, age + 1, isDescribed).length).toBeLessThanOrEqual(younger);
      }),
    );
  });

  it('count work without its break', () => {
    expect(minutesWorked(usual, false)).toBe(420);
    expect(minutesWorked({ start: '09:00', end: '17:00' }, true)).toBe(420);
    expect(minutesWorked({ start: '09:00', end: '12:00' }, true)).toBe(180);
  });
});
