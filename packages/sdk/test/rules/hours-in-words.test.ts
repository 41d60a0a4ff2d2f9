import { expect, test } from 'vitest';
import {
  HOURS_IN_ENGLISH,
  HOURS_IN_FRENCH,
  minutesInEnglish,
  minutesInFrench,
  minutesOfWeek,
  rowsOfWeek,
  spansOfDay,
} from '../../src/rules/index.js';

const day = { start: '09:00', end: '16:30', break: { start: '12:00', end: '13:00' } };

test('days in a row that have the same hours are said together, a Saturday that is off is not', () => {
  const schedule = { monday: day, tuesday: day, thursday: { start: '09:00', end: '12:30' } };
  expect(rowsOfWeek(schedule).map(({ days }) => days)).toEqual([
    ['monday', 'tuesday'],
    ['wednesday'],
    ['thursday'],
    ['friday'],
  ]);
  expect(rowsOfWeek({ saturday: day }).at(-1)).toEqual({ days: ['saturday'], hours: day });
  // Within the same times, another break is another day.
  const shifted = { ...day, break: { start: '12:30', end: '13:00' } };
  expect(rowsOfWeek({ monday: day, tuesday: shifted })[0]?.days).toEqual(['monday']);
});

test('a week is counted without its breaks', () => {
  expect(
    minutesOfWeek({ monday: day, tuesday: day, thursday: { start: '09:00', end: '12:30' } }, false),
  ).toBe(2 * 390 + 210);
  expect(minutesOfWeek({ monday: { start: '09:00', end: '17:00' } }, true)).toBe(7 * 60);
});

test('a day is one span, or two around its break', () => {
  expect(spansOfDay(day)).toEqual([
    { start: '09:00', end: '12:00' },
    { start: '13:00', end: '16:30' },
  ]);
  expect(spansOfDay({ start: '09:00', end: '12:00' })).toHaveLength(1);
});

test('hours are written one way in each language, and end a line between two times alone', () => {
  const french = [
    HOURS_IN_FRENCH.span('09:00', '12:30'),
    HOURS_IN_FRENCH.length(35 * 60),
    HOURS_IN_FRENCH.length(28 * 60 + 5),
    minutesInFrench(1),
    minutesInFrench(12),
  ];
  const english = [
    HOURS_IN_ENGLISH.span('09:00', '12:30'),
    HOURS_IN_ENGLISH.span('10:00', '13:00'),
    HOURS_IN_ENGLISH.length(35 * 60),
    HOURS_IN_ENGLISH.length(28 * 60 + 30),
    minutesInEnglish(0),
    minutesInEnglish(1),
  ];
  const firm = (text: string): string => text.replaceAll('\u00a0', ' ');
  expect(french.map(firm)).toEqual(['9 h à 12 h 30', '35 h', '28 h 05', '1 minute', '12 minutes']);
  expect(english.map(firm)).toEqual([
    '9:00 to 12:30',
    '10:00 to 13:00',
    '35 h',
    '28 h 30 min',
    '0 minutes',
    '1 minute',
  ]);
  for (const text of [...french, ...english]) expect(text.replace(/\u00a0(à|to) /, '')).not.toContain(' ');
});
