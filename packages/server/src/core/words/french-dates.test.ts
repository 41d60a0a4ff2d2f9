import { Week } from '@1eleve1stage/sdk/contract';
import { expect, test } from 'vitest';
import { dayInFrench, weekInFrench, weeksInFrench } from './french-dates.js';

test('a week says no more than it must', () => {
  expect(weekInFrench(Week.parse('2027-W24'))).toBe('du 14 au 18 juin 2027');
  expect(weekInFrench(Week.parse('2027-W22'))).toBe('du 31 mai au 4 juin 2027');
  expect(weekInFrench(Week.parse('2026-W53'))).toBe('du 28 décembre 2026 au 1er janvier 2027');
  expect(weekInFrench(Week.parse('2027-W05'))).toBe('du 1er au 5 février 2027');
});

test('weeks are listed', () => {
  const weeks = ['2027-W24', '2027-W25'].map((week) => Week.parse(week));
  expect(weeksInFrench(weeks)).toBe('du 14 au 18 juin 2027 et du 21 au 25 juin 2027');
});

test('a day is the one it is in France', () => {
  expect(dayInFrench(new Date('2027-05-31T23:00:00Z'))).toBe('1er juin 2027');
});
