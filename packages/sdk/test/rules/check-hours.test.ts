import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_ERRORS, type FieldErrorCode } from '../../src/contract/index.js';
import { checkHours, HOUR_LIMITS, minutesWorked, WEEKDAYS, type WeekHours } from '../../src/rules/index.js';

const usual = { start: '09:00', end: '17:00', break: { start: '12:00', end: '13:00' } };
const week = (day: WeekHours['monday']): WeekHours => ({
  monday: day,
  tuesday: day,
  wednesday: day,
  thursday: day,
  friday: day,
});
const offInTheMiddle = { wednesday: undefined, thursday: undefined };
const codes = (schedule: WeekHours, isBreakDescribed = false): string[] => [
  ...new Set(checkHours(schedule, isBreakDescribed).map(({ code }) => code)),
];

describe('true to its words 13.2: hours, the same for every age,', () => {
  it('accept the usual week: 35 h, 7 h a day', () => {
    expect(codes(week(usual))).toEqual([]);
    expect(codes(week({ start: '09:00', end: '17:00' }), true)).toEqual([]);
  });

  it.each<[string, WeekHours, string[]]>([
    ['more than 7 h', { monday: { ...usual, end: '17:01' } }, ['day_too_long']],
    ['a Saturday in place of Monday', { ...week(usual), monday: undefined, saturday: usual }, []],
    ['before 6:00', { monday: { start: '05:59', end: '09:00' } }, ['too_early']],
    ['from 6:00', { monday: { start: '06:00', end: '09:00' } }, []],
    ['until 20:00', { monday: { start: '17:00', end: '20:00' } }, []],
    ['after 20:00', { monday: { start: '17:00', end: '20:01' } }, ['too_late']],
    ['4 h 30 without a break', { monday: { start: '09:00', end: '13:30' } }, ['break_missing']],
    ['less than 4 h 30 without a break', { monday: { start: '09:00', end: '13:29' } }, []],
    [
      'a break that begins as presence reaches 4 h 30',
      { monday: { start: '08:00', end: '15:00', break: { start: '12:30', end: '13:00' } } },
      [],
    ],
    [
      'a break that begins after that',
      { monday: { start: '08:00', end: '15:00', break: { start: '12:31', end: '13:01' } } },
      ['break_missing'],
    ],
    [
      'a break under 30 minutes',
      { monday: { start: '09:00', end: '13:30', break: { start: '12:00', end: '12:29' } } },
      ['break_missing'],
    ],
    [
      'a break outside the day',
      { monday: { ...usual, break: { start: '08:00', end: '09:00' } } },
      ['break_outside_day'],
    ],
    ['an end before the start', { monday: { start: '17:00', end: '09:00' } }, ['ends_before_start']],
    [
      'less than 14 h of rest',
      { monday: { start: '16:00', end: '20:00' }, tuesday: { start: '09:59', end: '12:00' } },
      ['rest_too_short'],
    ],
    [
      '14 h of rest',
      { monday: { start: '16:00', end: '20:00' }, tuesday: { start: '10:00', end: '12:00' } },
      [],
    ],
    ['Wednesday and Thursday off', { ...week(usual), ...offInTheMiddle, saturday: usual }, []],
    ['single days off', { ...week(usual), wednesday: undefined, saturday: usual }, ['days_off_missing']],
  ])('know %s', (_, schedule, expected) => {
    expect(codes(schedule)).toEqual(expected);
  });

  it('refuse more than 35 h a week', () => {
    const six = { ...week({ start: '09:00', end: '16:00', break: usual.break }), saturday: usual };
    expect(codes(six)).toContain('week_too_long');
    expect(codes({ ...six, saturday: undefined })).toEqual([]);
  });

  it('ask for two days off whichever days are worked', () => {
    const short = { start: '09:00', end: '12:00' };
    fc.assert(
      fc.property(fc.subarray([...WEEKDAYS]), (days) => {
        const schedule: WeekHours = Object.fromEntries(days.map((day) => [day, short]));
        const round = [...WEEKDAYS, 'sunday', ...WEEKDAYS].map((day) =>
          schedule[day as 'monday'] ? 'x' : '-',
        );
        expect(codes(schedule).includes('days_off_missing')).toBe(!round.join('').includes('--'));
      }),
    );
  });

  it('count presence without its break', () => {
    expect(minutesWorked(usual, false)).toBe(420);
    expect(minutesWorked({ start: '09:00', end: '17:00' }, true)).toBe(420);
    expect(minutesWorked({ start: '09:00', end: '12:00' }, true)).toBe(180);
  });

  it('are refused in words that say the limits, in both languages', () => {
    const { breakLength, beforeBreak, day, dailyRest, week: most, earliest, latest } = HOUR_LIMITS;
    const said: [FieldErrorCode, ...number[]][] = [
      ['break_missing', breakLength, Math.floor(beforeBreak / 60)],
      ['day_too_long', day / 60],
      ['week_too_long', most / 60],
      ['rest_too_short', dailyRest / 60],
      ['too_early', earliest / 60],
      ['too_late', latest / 60],
    ];
    for (const [code, ...numbers] of said) {
      for (const title of Object.values(FIELD_ERRORS[code])) {
        for (const number of numbers) expect(title).toMatch(new RegExp(`\\b${number}\\b`));
        expect(title).not.toMatch(/\b1[56]\b|\b22\b/);
      }
    }
  });
});
