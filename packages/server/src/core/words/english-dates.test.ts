import { mondayOf, Week } from '@1eleve1stage/sdk/contract';
import { expect, test } from 'vitest';
import { dayInEnglish, monthAndYearInEnglish, shortWeekInEnglish, weekInEnglish } from './english-dates.js';
import { countedInEnglish, kilometresInEnglish } from '@1eleve1stage/sdk/rules';

test('a week says no more than it must', () => {
  expect(weekInEnglish(Week.parse('2027-W24'))).toBe('14 to 18 June 2027');
  expect(weekInEnglish(Week.parse('2027-W22'))).toBe('31 May to 4 June 2027');
  expect(weekInEnglish(Week.parse('2026-W53'))).toBe('28 December 2026 to 1 January 2027');
  expect(shortWeekInEnglish(Week.parse('2027-W22'))).toBe('31 May – 4 June');
  expect(monthAndYearInEnglish(mondayOf(Week.parse('2027-W22')))).toBe('May 2027');
});

test('a day is the one it is in France', () => {
  expect(dayInEnglish(new Date('2027-05-31T23:00:00Z'))).toBe('1 June 2027');
});

test('counts agree with their noun, distances have tenths while these matter', () => {
  expect([0, 1, 1234].map((n) => countedInEnglish(n, 'offer', 'offers'))).toEqual([
    'no offers',
    '1 offer',
    '1,234 offers',
  ]);
  expect([0.4, 2.42, 9.96].map(kilometresInEnglish)).toEqual([
    'under 1\u00a0km',
    '2.4\u00a0km',
    '10\u00a0km',
  ]);
});
