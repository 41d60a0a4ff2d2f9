import { checkHours, WEEKDAYS } from '@1eleve1stage/sdk/contract';
import type { DayHours, WeekHours } from '@1eleve1stage/sdk/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendHours } from './mended-hours.js';

const day = (start: string, end: string, from?: string, to?: string): DayHours => ({
  ...{ start, end },
  ...(from !== undefined && to !== undefined && { break: { start: from, end: to } }),
});

describe('hours that are mended', () => {
  test.each<[string, WeekHours, WeekHours]>([
    [
      'a day too long ends earlier',
      { thursday: day('07:00', '15:00', '10:30', '11:00') },
      { thursday: day('07:00', '14:30', '10:30', '11:00') },
    ],
    [
      'the break that is due stands in the middle',
      { monday: day('09:00', '15:00') },
      { monday: day('09:00', '15:00', '11:45', '12:15') },
    ],
    [
      'nights are cut',
      { monday: day('05:00', '09:00'), friday: day('17:00', '22:00') },
      { monday: day('06:00', '09:00'), friday: day('17:00', '20:00') },
    ],
    [
      'a day the wrong way round is turned',
      { monday: day('12:00', '08:00') },
      { monday: day('08:00', '12:00') },
    ],
    [
      'of six days, one is off',
      Object.fromEntries(WEEKDAYS.map((name) => [name, day('09:00', '12:00')])),
      Object.fromEntries(WEEKDAYS.slice(0, 5).map((name) => [name, day('09:00', '12:00')])),
    ],
  ])('%s', (_, meant, mended) => {
    expect(mendHours(meant, false)).toEqual(mended);
  });

  const time = fc
    .integer({ min: 0, max: 24 * 60 - 1 })
    .map(
      (minutes) =>
        `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
    );
  const hours = fc.record(
    { start: time, end: time, break: fc.record({ start: time, end: time }) },
    { requiredKeys: ['start', 'end'] },
  );
  const weeks = fc.record(Object.fromEntries(WEEKDAYS.map((name) => [name, hours])), { requiredKeys: [] });

  test('are allowed, whatever was meant, and what is allowed stays as it is', () => {
    fc.assert(
      fc.property(weeks, fc.boolean(), (meant: WeekHours, isBreakDescribed) => {
        const mended = mendHours(meant, isBreakDescribed);
        expect(checkHours(mended, isBreakDescribed)).toEqual([]);
        expect(mendHours(mended, isBreakDescribed)).toEqual(mended);
        for (const name of WEEKDAYS) if (!meant[name]) expect(mended[name]).toBeUndefined();
      }),
    );
  });
});
