import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthDay } from '../../src/rules/index.js';

const now = new Date();

describe('a birth date', () => {
  const march = '2012-03-14';
  for (const text of [
    '14 03 2012',
    '14/3/2012',
    '14.03.12',
    '14-03-2012',
    '14032012',
    march,
    ' 14 mars 2012 ',
    '14mars2012',
    'le 14 mars 2012',
    'mercredi 14 mars 2012',
    'mardi 14 mars 12',
    'né le 14/03/2012',
    '14 / 03 / 2012.',
    '14·03·2012',
    '14_03_2012',
    '14\u00a003\u202f2012',
    '\u202a14\u201303\u20132012\u202c',
    '１４ ０３ ２０１２',
    '2012/03/14',
    '14 March 2012',
    '14th of March, 2012',
  ]) {
    it(`is read in « ${text} »`, () => expect(birthDay(text, now)).toBe(march));
  }
  it('is read with the names of months, short, accented or not', () => {
    expect(birthDay('1er févr. 2012', now)).toBe('2012-02-01');
    expect(birthDay('2 aout 2012', now)).toBe('2012-08-02');
    expect(birthDay('2 jui 2012', now)).toBe(undefined);
  });
  for (const text of [
    '',
    'hier',
    '31 02 2012',
    '14 13 2012',
    '14 03',
    '03 2012',
    '14 03 2999',
    '1 1 1 1 2012',
    '14 03 201',
    '14 3 2',
    '14 mars',
    '03/22/2012',
    '140312',
  ]) {
    it(`is not read in « ${text} »`, () => expect(birthDay(text, now)).toBe(undefined));
  }
  it('of any day that has been is found again in each way to write it', () => {
    const days = fc.date({ min: new Date('1930-01-01'), max: now, noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(' ', '/', '.', '-', ', '), (date, sign) => {
        const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
        return birthDay([day, month, year].join(sign), now) === `${year}-${month}-${day}`;
      }),
    );
  });
});
