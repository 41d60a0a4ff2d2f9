import { describe, expect, test } from 'vitest';
import type { AreaCode, Uai } from '@1eleve1stage/sdk/contract';
import { isReserved, isReservedFor } from './reservation.js';

const UAI = '0350001A' as Uai;
const school = (change: object = {}) => ({ uai: UAI, isRep: false, isQpv: false, ...change });

describe('a reserved offer', () => {
  test.each([undefined, {}, { rep: false, qpv: false, schools: [], places: [] }])(
    '%j is for everybody',
    (reservation) => {
      expect(isReserved(reservation)).toBe(false);
      expect(isReservedFor(reservation, school({ isRep: true, isQpv: true }))).toBe(false);
    },
  );

  test.each([
    [{ rep: true }, { isRep: true }, true],
    [{ rep: true }, { isQpv: true }, false],
    [{ qpv: true }, { isQpv: true }, true],
    [{ qpv: true }, { isRep: true }, false],
    [{ schools: [UAI] }, {}, true],
    [{ schools: ['0290001C' as Uai] }, { isRep: true }, false],
    [{ rep: true, schools: [UAI] }, {}, true],
    [{ rep: true, qpv: true }, { isQpv: true }, true],
    [{ places: ['35238' as AreaCode] }, { commune: '35238', department: '35' }, true],
    [{ places: ['35238' as AreaCode] }, { commune: '35047', department: '35' }, false],
    [{ places: ['35' as AreaCode] }, { commune: '35047', department: '35' }, true],
    [{ places: ['35' as AreaCode] }, {}, false],
    [{ places: ['35' as AreaCode], schools: [UAI] }, {}, true],
  ])('%j, for a school %j: %s', (reservation, rights, expected) => {
    expect(isReserved(reservation)).toBe(true);
    expect(isReservedFor(reservation, school(rights))).toBe(expected);
  });
});
