import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byMonth,
  byYear,
  GRADES,
  monthsInEnglish,
  monthsInFrench,
  monthsOf,
  openWeeks,
  schoolYearOf,
  schoolYearOfWeek,
  weeksOfSchoolYear,
  weeksToChoose,
  weeksToShow,
  yearToTell,
  type IsoWeek,
} from '../../src/rules/index.js';

const now = new Date('2026-11-28T10:00:00Z');
const weeks = (...texts: string[]): IsoWeek[] => texts as IsoWeek[];
const [thisYear, nextYear] = [weeks('2027-W03', '2027-W20'), weeks('2028-W02', '2028-W20')];
const french = (list: IsoWeek[]): string => monthsInFrench(byYear(list, now).map(monthsOf));
const english = (list: IsoWeek[]): string => monthsInEnglish(byYear(list, now).map(monthsOf));

describe('true to its words 13.3: weeks', () => {
  it('of another school year are told with their year, those of this one without', () => {
    expect(french(thisYear)).toBe('de janvier à mai');
    expect(french(nextYear)).toBe('de janvier à mai 2028');
    expect(english(nextYear)).toBe('January to May 2028');
    expect(french(weeks('2027-W40', '2028-W02'))).toBe('d’octobre 2027 à janvier 2028');
    expect(french(weeks('2026-W50', '2027-W15'))).toBe('de décembre à avril');
    expect(french(weeks('2028-W02'))).toBe('en janvier 2028');
    expect(french([...nextYear, ...thisYear])).toBe('de janvier à mai, puis de janvier à mai 2028');
    expect(english([...weeks('2027-W03'), ...nextYear])).toBe('in January, then January to May 2028');
    expect(yearToTell(thisYear[0]!, now)).toBeUndefined();
    expect(yearToTell(weeks('2026-W53')[0]!, new Date('2027-07-01T10:00:00Z'))).toBe(2027);
    expect(yearToTell(nextYear[0]!, now)).toBe(2028);
  });

  it('are of this school year from 1 July on, in France, when the next one is looked for', () => {
    const names = (moment: string): (string | number)[] =>
      byYear(nextYear, new Date(moment)).map(({ schoolYear, isPresent }) =>
        isPresent ? 'this' : schoolYear,
      );
    expect(names('2027-06-30T21:59:00Z')).toEqual([2028]);
    expect(names('2027-06-30T22:00:00Z')).toEqual(['this']);
  });

  it('are shown of the year that is asked for, and beside them no other year’s', () => {
    const offered = [...nextYear, ...thisYear];
    expect(weeksToShow(offered, { weeks: [] }, now)).toEqual({ first: '2027-W03', others: ['2027-W20'] });
    expect(weeksToShow(offered, { weeks: [], year: 2028 }, now)).toEqual({
      first: '2028-W02',
      others: ['2028-W20'],
    });
    expect(weeksToShow(offered, { weeks: weeks('2027-W20'), year: 2028 }, now)).toEqual({
      first: '2027-W20',
      others: ['2027-W03'],
    });
    expect(weeksToShow(weeks('2026-W40'), { weeks: [] }, now)).toEqual({ others: [] });
  });

  it('to choose from are this school year’s, and the next one’s, apart, once it ends soon or they are asked for', () => {
    const years = (asked: IsoWeek[], year: number | undefined, moment = now): number[] =>
      weeksToChoose('troisieme', { weeks: asked, year }, moment).map((one) => one.schoolYear);
    expect(years([], undefined)).toEqual([2027]);
    expect(years(thisYear, 2027)).toEqual([2027]);
    expect(years([], 2028)).toEqual([2027, 2028]);
    expect(years(nextYear, undefined)).toEqual([2027, 2028]);
    expect(years([], undefined, new Date('2027-05-01T10:00:00Z'))).toEqual([2027, 2028]);
    expect(years([], undefined, new Date('2027-06-10T10:00:00Z'))).toEqual([2028]);
  });

  it('to choose from are open and allowed, each once, whatever the moment and the grade', () => {
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.option(fc.constantFrom(...GRADES), { nil: undefined }), (at, grade) => {
        const chosen = weeksToChoose(grade, { weeks: [] }, at);
        const open = (grade ? [grade] : GRADES).flatMap((one) => openWeeks(one, at));
        const flat = chosen.flatMap((one) => one.weeks);
        expect(flat.length).toBeGreaterThan(0);
        expect(flat.every((week) => open.includes(week))).toBe(true);
        expect([...new Set(flat)].sort()).toEqual(flat);
        for (const { schoolYear, isPresent, weeks: ofYear } of chosen) {
          expect(isPresent).toBe(schoolYear === schoolYearOf(at));
          expect(ofYear.every((week) => schoolYearOfWeek(week) === schoolYear)).toBe(true);
          expect(byMonth(ofYear).flatMap((month) => month.weeks)).toEqual(ofYear);
        }
      }),
    );
  });

  it('of a grade’s school year are all of that school year', () => {
    for (const grade of GRADES) {
      for (let year = 2025; year < 2060; year += 1) {
        const found = new Set(weeksOfSchoolYear(grade, year).map(schoolYearOfWeek));
        expect([...found]).toEqual([year]);
      }
    }
  });
});
