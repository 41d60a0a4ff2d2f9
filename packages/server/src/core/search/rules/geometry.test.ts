import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, distanceKm, type Box, type Position } from './geometry.js';

const RENNES: Position = { latitude: 48.1147, longitude: -1.6794 };
const positions = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

const isInside = ({ latitude, longitude }: Position, { south, north, west, east }: Box) =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east;

describe('great-circle distance', () => {
  test.each([
    ['Paris', { latitude: 48.8566, longitude: 2.3522 }, 308],
    ['Marseille', { latitude: 43.2965, longitude: 5.3698 }, 763],
    ['New York', { latitude: 40.7128, longitude: -74.006 }, 5589],
  ])('from Rennes to %s', (_, place, expected) => {
    expect(Math.abs(distanceKm(RENNES, place) - expected)).toBeLessThan(expected / 200);
  });

  test('is none to itself, the same both ways, and never over half the Earth', () => {
    fc.assert(
      fc.property(positions, positions, (a, b) => {
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(20_016);
      }),
    );
  });

  test('is right over the antimeridian', () => {
    expect(distanceKm({ latitude: 0, longitude: 179.9 }, { latitude: 0, longitude: -179.9 })).toBeCloseTo(
      22.24,
      1,
    );
  });
});

describe('the box around a place', () => {
  test('holds every point within the radius, at poles and antimeridian too', () => {
    const radius = fc.double({ min: 1, max: 100, noNaN: true });
    const turn = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
    fc.assert(
      fc.property(
        positions,
        radius,
        turn,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (centre, km, bearing, part) => {
          const point = moved(centre, km * part, bearing);
          fc.pre(distanceKm(centre, point) <= km);
          expect(isInside(point, boxAround(centre, km))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('is not much larger than needed', () => {
    const { south, north, west, east } = boxAround(RENNES, 20);
    expect(distanceKm({ ...RENNES, latitude: south }, { ...RENNES, latitude: north })).toBeCloseTo(40, 1);
    expect(distanceKm({ ...RENNES, longitude: west }, { ...RENNES, longitude: east })).toBeCloseTo(40, 1);
  });
});

/** Where one gets from a place, going so far in a direction. */
function moved({ latitude, longitude }: Position, km: number, bearing: number): Position {
  const [phi, angle] = [(latitude * Math.PI) / 180, km / 6371.0088];
  const sine = Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing);
  const east = Math.atan2(
    Math.sin(bearing) * Math.sin(angle) * Math.cos(phi),
    Math.cos(angle) - Math.sin(phi) * sine,
  );
  const turned = longitude + (east * 180) / Math.PI;
  return {
    latitude: (Math.asin(Math.min(1, Math.max(-1, sine))) * 180) / Math.PI,
    longitude: turned > 180 ? turned - 360 : turned < -180 ? turned + 360 : turned,
  };
}
