import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extraBits, filled, leaked, secondsToWait, type Allowance, type Bucket } from './bucket.js';

const START = new Date('2027-01-04T08:00:00Z');
const ALLOWANCE: Allowance = { free: 10, perSecond: 2, mostExtraBits: 3, limit: 100 };

const after = (seconds: number): Date => new Date(START.getTime() + seconds * 1000);
const at = (level: number): Bucket => ({ level, at: START });

describe('a bucket', () => {
  test('leaks as time goes, never below empty, and not when the clock is put back', () => {
    expect(leaked(undefined, ALLOWANCE, START).level).toBe(0);
    expect(leaked(at(9), ALLOWANCE, after(3)).level).toBe(3);
    expect(leaked(at(9), ALLOWANCE, after(60)).level).toBe(0);
    expect(leaked(at(9), ALLOWANCE, after(-60)).level).toBe(9);
  });

  test('costs a bit more from each doubling on, up to the most', () => {
    const costs = [1, 10, 11, 20, 21, 40, 41, 80, 81, 1000].map((level) => extraBits(at(level), ALLOWANCE));
    expect(costs).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 3, 3]);
  });

  test('takes what comes no faster than it leaks as usual, for ever', () => {
    let bucket: Bucket | undefined;
    for (let second = 0; second < 1000; second += 0.5) {
      bucket = filled(leaked(bucket, ALLOWANCE, after(second)));
      expect(extraBits(bucket, ALLOWANCE)).toBe(0);
    }
  });

  test('takes one more after the wait it says, and no sooner; it never holds more than its limit', () => {
    const pauses = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 400 });
    fc.assert(
      fc.property(pauses, (seconds) => {
        let [bucket, time] = [at(95), 0];
        for (const pause of seconds) {
          time += pause;
          const before = leaked(bucket, ALLOWANCE, after(time));
          const wait = secondsToWait(before, ALLOWANCE);
          // A clock of whole milliseconds.
          const ready = leaked(before, ALLOWANCE, after(time + wait + 0.002));
          expect(secondsToWait(ready, ALLOWANCE)).toBe(0);
          bucket = wait > 0 ? before : filled(before);
          expect(bucket.level).toBeLessThanOrEqual(ALLOWANCE.limit);
        }
      }),
    );
  });
});
