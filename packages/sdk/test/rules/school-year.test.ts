import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fridayOf,
  isWeekAllowed,
  mondayOf,
  openWeeks,
  schoolYearOf,
  weekOf,
  weeksOfSchoolYear,
} from '../../src/rules/index.js';

const year = fc.integer({ min: 2000, max: 2100 });

describe('the school year', () => {
  it('switches on 1 July, in France', () => {
    expect(schoolYearOf(new Date('2027-06-30T21:59:00Z'))).toBe(2027);
    expect(schoolYearOf(new Date('2027-06-30T22:01:00Z'))).toBe(2028);
  });

  it.each([
    [2026, '2025-W36', '2026-W22', ['2026-W25', '2026-W26']],
    [2027, '2026-W37', '2027-W21', ['2027-W24', '2027-W25']],
    [2028, '2027-W36', '2028-W21', ['2028-W25', '2028-W26']],
    [2029, '2028-W36', '2029-W22', ['2029-W25', '2029-W26']],
  ])('has the official weeks in %i', (schoolYear, first, last, seconde) => {
    const college = weeksOfSchoolYear('troisieme', schoolYear);
    expect([college[0], college.at(-1)]).toEqual([first, last]);
    expect(weeksOfSchoolYear('quatrieme', schoolYear)).toEqual(college);
    expect(weeksOfSchoolYear('seconde', schoolYear)).toEqual(seconde);
  });

  it('keeps to its rules in any year', () => {
    fc.assert(
      fc.property(year, (schoolYear) => {
        const college = weeksOfSchoolYear('troisieme', schoolYear);
        const [first, last] = [college[0], college.at(-1)];
        if (!first || !last) throw new Error('no week');
        const sinceSeptember = mondayOf(first).getTime() - Date.UTC(schoolYear - 1, 8, 1);
        const untilJune = Date.UTC(schoolYear, 5, 1) - fridayOf(last).getTime();
        for (const gap of [sinceSeptember, untilJune]) {
          expect(gap).toBeGreaterThanOrEqual(0);
          expect(gap).toBeLessThan(7 * 86_400_000);
        }
        const [, end] = weeksOfSchoolYear('seconde', schoolYear);
        if (!end) throw new Error('no week');
        const untilJuly = Date.UTC(schoolYear, 5, 30) - fridayOf(end).getTime();
        expect(untilJuly).toBeGreaterThanOrEqual(0);
        expect(untilJuly).toBeLessThan(7 * 86_400_000);
      }),
    );
  });

  it('allows a week exactly when one of its school years lists it', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 365 }), (inYear, dayOfYear) => {
        const week = weekOf(new Date(Date.UTC(inYear, 0, 1 + dayOfYear)));
        for (const grade of ['quatrieme', 'seconde'] as const) {
          const listed = [inYear - 1, inYear, inYear + 1, inYear + 2].some((one) =>
            weeksOfSchoolYear(grade, one).includes(week),
          );
          expect(isWeekAllowed(week, grade)).toBe(listed);
        }
      }),
    );
  });

  it('opens the weeks to come of this year and the next', () => {
    const weeks = openWeeks('seconde', new Date('2027-06-19T10:00:00Z'));
    expect(weeks).toEqual(['2027-W25', '2028-W25', '2028-W26']);
  });
});
