import { describe, expect, test } from 'vitest';
import { ageOn, isPlausibleBirthDate } from './plausible-age.js';

const inAutumn = new Date('2026-10-05T08:00:00Z');

describe('a birth date', () => {
  test('is that of a pupil of the grade, with a class skipped or taken again', () => {
    expect(isPlausibleBirthDate('2012-12-31', 'troisieme', inAutumn)).toBe(true);
    expect(isPlausibleBirthDate('2013-12-31', 'troisieme', inAutumn)).toBe(true);
    expect(isPlausibleBirthDate('2010-01-01', 'troisieme', inAutumn)).toBe(true);
    expect(isPlausibleBirthDate('2008-01-01', 'seconde', inAutumn)).toBe(true);
    expect(isPlausibleBirthDate('2013-06-01', 'quatrieme', inAutumn)).toBe(true);
  });

  test('is not an adult’s, a small child’s, or to come', () => {
    expect(isPlausibleBirthDate('1990-01-01', 'seconde', inAutumn)).toBe(false);
    expect(isPlausibleBirthDate('2020-01-01', 'quatrieme', inAutumn)).toBe(false);
    expect(isPlausibleBirthDate('2036-01-01', 'troisieme', inAutumn)).toBe(false);
  });
});

test('age changes on the birthday, as the day begins in France', () => {
  expect(ageOn('2012-03-14', new Date('2027-03-13T22:59:00Z'))).toBe(14);
  expect(ageOn('2012-03-14', new Date('2027-03-13T23:01:00Z'))).toBe(15);
  expect(ageOn('2012-02-29', new Date('2027-02-28T12:00:00Z'))).toBe(14);
  expect(ageOn('2012-02-29', new Date('2027-03-01T12:00:00Z'))).toBe(15);
});
