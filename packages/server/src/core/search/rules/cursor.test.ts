import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Week } from '@1eleve1stage/sdk/contract';
import type { SearchCriteria } from '../../../ports/index.js';
import { Refusal } from '../../base/refusal.js';
import { readCursor, toCursor, type Continuation } from './cursor.js';

const CRITERIA: SearchCriteria = {
  mode: 'live',
  words: 'boulanger',
  centre: { latitude: 48.1, longitude: -1.7 },
  radiusKm: 20,
  weeks: ['2027-W24', '2027-W25'] as Week[],
  school: { uai: '0350001A', isRep: true, isQpv: false },
  sort: 'recommended',
  limit: 20,
  now: new Date('2027-03-10T10:00:00Z'),
};
const CONTINUATION: Continuation = {
  last: { group: 1, value: 12.345678901234567, id: 'of_0000000000000001' },
  radiusKm: 30,
  reading: { words: ['typed', 'asks', 'leftOut', { read: 'boulanger' }], bearing: 3 },
};
const cursor = toCursor(CRITERIA, CONTINUATION);

describe('a cursor', () => {
  test('leads back to where it was written, for any rank', () => {
    const ranks = fc.record({
      group: fc.constantFrom(0 as const, 1 as const),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      id: fc.string(),
    });
    fc.assert(
      fc.property(ranks, (rank) => {
        const going = { ...CONTINUATION, last: rank };
        expect(readCursor(CRITERIA, toCursor(CRITERIA, going))).toEqual(going);
      }),
    );
  });

  test('holds while time passes, the size of pages changes, and lists are written in another order', () => {
    const same: SearchCriteria = {
      ...CRITERIA,
      weeks: ['2027-W25', '2027-W24'] as Week[],
      school: { isQpv: false, isRep: true, uai: '0350001A' },
      limit: 5,
      cursor,
      now: new Date('2027-03-10T11:00:00Z'),
    };
    expect(readCursor(same, cursor)).toEqual(CONTINUATION);
  });

  test.each<Partial<SearchCriteria>>([
    { mode: 'test' },
    { words: 'boulange' },
    { asTyped: true },
    { centre: { latitude: 48.1, longitude: -1.71 } },
    { radiusKm: 30 },
    { widerKm: [30, 50] },
    { weeks: [], schoolYear: 2028 },
    { weeks: ['2027-W24'] as Week[] },
    { school: { uai: '0350001A', isRep: false, isQpv: false } },
    { sort: 'distance' },
    { grade: 'seconde' },
    { sectors: ['s1'] },
    { employer: 'X' },
    { publishers: [] },
    { publishers: [{ id: 'pb_0000000000000001' }] },
    { isPublic: false },
    { wheelchair: true },
  ])('of another search is refused: %j', (change) => {
    expect(() => readCursor({ ...CRITERIA, ...change }, cursor)).toThrow(new Refusal('invalid_cursor'));
  });

  test('that is damaged, forged or no cursor at all is refused', () => {
    for (const [index, letter] of [...cursor].entries()) {
      const damaged = cursor.slice(0, index) + (letter === 'A' ? 'B' : 'A') + cursor.slice(index + 1);
      // The last letter may carry bits that count for nothing.
      if (Buffer.from(damaged, 'base64url').equals(Buffer.from(cursor, 'base64url'))) continue;
      expect(() => readCursor(CRITERIA, damaged), `letter ${index}`).toThrow(Refusal);
    }
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (text) => {
          expect(() => readCursor(CRITERIA, text)).toThrow(Refusal);
        },
      ),
    );
  });
});
