import { expect } from 'chai';
import fc from 'fast-check';
import { parseBirthDate } from '#widget/apply/birth-date.js';

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
  ]) {
    it(`is read in « ${text} »`, () => expect(parseBirthDate(text, 'fr', now)).to.equal(march));
  }
  it('is read with the names of months, short, accented or not', () => {
    expect(parseBirthDate('1er févr. 2012', 'fr', now)).to.equal('2012-02-01');
    expect(parseBirthDate('2 aout 2012', 'fr', now)).to.equal('2012-08-02');
    expect(parseBirthDate('2 jui 2012', 'fr', now)).to.equal(undefined);
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
  ]) {
    it(`is not read in « ${text} »`, () => expect(parseBirthDate(text, 'fr', now)).to.equal(undefined));
  }
  it('of any day that has been is found again in each way to write it', () => {
    const days = fc.date({ min: new Date('1930-01-01'), max: now, noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(' ', '/', '.', '-', ', '), (date, sign) => {
        const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
        return parseBirthDate([day, month, year].join(sign), 'fr', now) === `${year}-${month}-${day}`;
      }),
    );
  });
});
