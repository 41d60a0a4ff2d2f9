import {
  GRADES,
  isWeekAllowed,
  isWeekPast,
  schoolYearOf,
  schoolYearOfWeek,
  weeksOfSchoolYear,
  type Week,
} from '@1eleve1stage/sdk/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renewedWeeks } from './renewed-weeks.js';

const weeks = (...names: string[]) => names as Week[];

describe('the weeks of an offer that is renewed', () => {
  test('in seconde, the first stands for the first, the second for the second', () => {
    const offer = { weeks: weeks('2026-W25'), grades: ['seconde'] as const };
    expect(renewedWeeks(offer, new Date('2026-09-01T10:00:00Z'))).toEqual(['2027-W24']);
  });

  test('in collège, each is as far from the first as it was', () => {
    const offer = { weeks: weeks('2027-W02', '2026-W37'), grades: ['troisieme'] as const };
    expect(renewedWeeks(offer, new Date('2027-06-01T10:00:00Z'))).toEqual(['2027-W36', '2028-W02']);
  });

  test('what has passed is left out, and where all has, the year after is proposed', () => {
    const offer = { weeks: weeks('2026-W02', '2026-W20'), grades: ['troisieme'] as const };
    const [first, second] = renewedWeeks(offer, new Date('2026-08-01T10:00:00Z'));
    expect(renewedWeeks(offer, new Date('2027-03-01T10:00:00Z'))).toEqual([second]);
    const late = renewedWeeks(offer, new Date('2027-06-20T10:00:00Z'));
    expect(late.map((week) => schoolYearOfWeek(week))).toEqual([2028, 2028]);
    expect(first).toBeDefined();
  });

  test('whatever was offered, there are some, allowed, ahead, in order, in one school year from the present one on', () => {
    const years = fc.integer({ min: 2024, max: 2034 });
    const now = fc.date({
      min: new Date('2024-01-01T00:00:00Z'),
      max: new Date('2034-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...GRADES),
        years,
        fc.array(fc.nat(60), { minLength: 1 }),
        now,
        (grade, year, picks, moment) => {
          const calendar = weeksOfSchoolYear(grade, year) as Week[];
          const offered = picks.map((pick) => calendar[pick % calendar.length] as Week);
          const proposed = renewedWeeks({ weeks: offered, grades: [grade] }, moment);
          expect(proposed.length).toBeGreaterThan(0);
          expect([...proposed].sort()).toEqual(proposed);
          expect(new Set(proposed).size).toBe(proposed.length);
          expect(new Set(proposed.map((week) => schoolYearOfWeek(week))).size).toBe(1);
          for (const week of proposed) {
            expect([isWeekAllowed(week, grade), isWeekPast(week, moment)]).toEqual([true, false]);
            expect(schoolYearOfWeek(week)).toBeGreaterThanOrEqual(Math.max(schoolYearOf(moment), year + 1));
          }
        },
      ),
    );
  });
});
