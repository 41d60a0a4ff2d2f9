import { expect, test } from 'vitest';
import { AreaCode } from '../../src/contract/index.js';
import { badgesOf } from '../../src/rules/index.js';

const plain = {
  reservedFor: { rep: false, qpv: false, schools: false },
  seats: { total: 4, remaining: 2 },
  accessibility: { wheelchair: false },
};

test('an offer has the badges that hold, most telling first', () => {
  expect(badgesOf(plain)).toEqual([]);
  expect(
    badgesOf({
      reservedFor: { rep: true, qpv: false, schools: false },
      seats: { total: 4, remaining: 1 },
      accessibility: { wheelchair: true },
    }),
  ).toEqual(['forRep', 'lastSeat', 'wheelchair']);
  const places = [AreaCode.parse('35238')];
  expect(badgesOf({ ...plain, reservedFor: { ...plain.reservedFor, places } })).toEqual(['forSchools']);
  expect(badgesOf({ ...plain, seats: { total: 1, remaining: 1 } }), 'its only seat is not its last').toEqual(
    [],
  );
});

test('true to its words 13.6: an offer has no badge that every offer beside it has', () => {
  const offer = { ...plain, accessibility: { wheelchair: true } };
  expect(badgesOf(offer)).toEqual(['wheelchair']);
  expect(badgesOf(offer, { wheelchair: true })).toEqual([]);
});
