import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_END, writeEnd } from './card.js';

const seats = fc.nat(32_767);
/** To the metre, as far as two points of the Earth are apart. */
const km = fc.oneof(fc.nat(20_015_000), fc.nat(999)).map((metres) => metres / 1000);

test('a card ends as JSON writes its seats and its distance', () => {
  fc.assert(
    fc.property(seats, fc.option(km, { nil: undefined }), (remaining, distanceKm) => {
      const page = Buffer.alloc(LONGEST_END);
      const end = writeEnd(page, 0, remaining, distanceKm);
      const whole = JSON.stringify({ seats: { remaining }, distanceKm });
      expect(`{"seats":{"remaining":${page.toString('latin1', 0, end)}`).toBe(whole);
    }),
  );
});
