import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm, type Position } from '../core/search/rules/geometry.js';
import { cellOf, slicesAround, toGrid } from './grid.js';
import { kmOfChord, squaredChordOf, toVector } from './sphere.js';

const anywhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
/** Places around one another, at the antimeridian and the poles too. */
const region = fc
  .record({
    middle: fc.oneof(
      anywhere,
      fc.constantFrom<Position>(
        { latitude: 48.11, longitude: -1.68 },
        { latitude: -13.28, longitude: 179.95 },
        { latitude: 89.9, longitude: 0 },
      ),
    ),
    shifts: fc.array(
      fc.record({
        north: fc.double({ min: -1, max: 1, noNaN: true }),
        east: fc.double({ min: -1, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 30 },
    ),
  })
  .map(({ middle, shifts }) => ({
    middle,
    offers: shifts
      .map(({ north, east }) => ({
        latitude: Math.max(-90, Math.min(90, middle.latitude + north)),
        longitude: ((middle.longitude + east + 540) % 360) - 180,
      }))
      .sort((a, b) => cellOf(a) - cellOf(b)),
  }));

test('the slices around a place hold all that is within, and what they call within is', () => {
  fc.assert(
    fc.property(region, fc.constantFrom(1, 5, 20, 100), ({ middle, offers }, radiusKm) => {
      const slices = slicesAround(toGrid(Uint32Array.from(offers, cellOf)), middle, radiusKm);
      const seen = slices.flatMap(({ from, to, isWithin }) =>
        offers.slice(from, to).map((offer) => ({ offer, isWithin })),
      );
      expect(new Set(seen.map(({ offer }) => offer)).size).toBe(seen.length);
      for (const { offer, isWithin } of seen) {
        if (isWithin) expect(distanceKm(middle, offer)).toBeLessThanOrEqual(radiusKm);
      }
      const missing = offers.filter(
        (offer) => distanceKm(middle, offer) <= radiusKm && !seen.some((one) => one.offer === offer),
      );
      expect(missing).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('chords tell the same distances as angles', () => {
  fc.assert(
    fc.property(anywhere, anywhere, (a, b) => {
      const [from, to] = [toVector(a), toVector(b)];
      const chord = (from.x - to.x) ** 2 + (from.y - to.y) ** 2 + (from.z - to.z) ** 2;
      const km = distanceKm(a, b);
      // Near the antipodes a chord says little of the angle; nobody searches there.
      if (km < 19_000) expect(Math.abs(kmOfChord(chord) - km)).toBeLessThanOrEqual(0.0011);
    }),
  );
  expect([squaredChordOf(NaN), squaredChordOf(-1)]).toEqual([-1, -1]);
  expect(squaredChordOf(Infinity)).toBeGreaterThan(4);
});
