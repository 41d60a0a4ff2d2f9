import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asMeant,
  departmentOf,
  isMobileNumber,
  isPhoneNumber,
  isSectorCode,
  isSiret,
  isUai,
  SECTOR_CODES,
} from '../../src/rules/index.js';

describe('SIRET', () => {
  it('holds by Luhn, and by La Poste’s own rule', () => {
    expect(isSiret('73282932000074')).toBe(true);
    expect(isSiret('73282932000075')).toBe(false);
    expect(isSiret('35600000000048')).toBe(true);
    expect(isSiret('35600000049837')).toBe(true);
    expect(isSiret('7328293200007')).toBe(false);
  });

  it('notices any single wrong digit', () => {
    const change = fc.tuple(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(change, ([place, by]) => {
        const digits = [...'73282932000074'];
        digits[place] = String((Number(digits[place]) + by) % 10);
        expect(isSiret(digits.join(''))).toBe(false);
      }),
    );
  });
});

describe('UAI', () => {
  it('holds by its check letter', () => {
    expect(['0350044H', '0491764B', '0752694W', '0932030B'].every(isUai)).toBe(true);
    expect(isUai('0350044A')).toBe(false);
    expect(isUai('350044H')).toBe(false);
  });
});

describe('telephone numbers', () => {
  it.each(['06 12 34 56 78', '07.12.34.56.78', '+33 6 12 34 56 78', '+262 692 12 34 56', '+687 75 12 34'])(
    'takes %s as a mobile',
    (typed) => {
      expect(isMobileNumber(asMeant(typed, 'phone'))).toBe(true);
      expect(isPhoneNumber(asMeant(typed, 'phone'))).toBe(true);
    },
  );

  it.each(['02 99 12 34 56', '+44 7911 123456', '06 12 34', '0612345678x'])(
    'does not take %s as a mobile',
    (typed) => {
      expect(isMobileNumber(asMeant(typed, 'phone'))).toBe(false);
    },
  );

  it('takes a landline as a telephone', () => {
    expect(isPhoneNumber(asMeant('02 99 12 34 56', 'phone'))).toBe(true);
  });
});

describe('departments', () => {
  it.each([
    ['35000', '35'],
    ['01000', '01'],
    ['20000', '2A'],
    ['20137', '2A'],
    ['20200', '2B'],
    ['20600', '2B'],
    ['97411', '974'],
    ['97110', '971'],
    ['97801', '974'],
    ['97821', '974'],
    ['97743', '974'],
    ['97700', '977'],
    ['97133', '977'],
    ['97098', '977'],
    ['97800', '978'],
    ['97150', '978'],
    ['97054', '978'],
    ['20704', '2A'],
    ['98800', '988'],
  ])('know that %s is in %s', (postcode, department) => {
    expect(departmentOf(postcode)).toBe(department);
  });

  it.each(['00000', '96000', '99999', '97900', '3500', 'abcde'])('know none for %s', (postcode) => {
    expect(departmentOf(postcode)).toBeUndefined();
  });
});

describe('a code of sector', () => {
  it('is one of the table, and nothing else', () => {
    expect(SECTOR_CODES.filter((code) => !isSectorCode(code))).toEqual([]);
    expect(['s0', 's52', 's01', 's100', 'x1', 's', ''].filter(isSectorCode)).toEqual([]);
  });
});
