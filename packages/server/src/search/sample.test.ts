import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Sample } from './sample.js';

test('a sample is spread evenly, and no larger than it must be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.nat({ max: 2000 }), (least, length) => {
      const sample = new Sample<number>(least);
      for (let item = 0; item < length; item += 1) sample.show(() => item);
      expect(sample.kept.length).toBeGreaterThanOrEqual(Math.min(least, length));
      expect(sample.kept.length).toBeLessThan(2 * least);
      const steps = new Set(sample.kept.slice(1).map((item, index) => item - (sample.kept[index] ?? 0)));
      expect(steps.size).toBeLessThanOrEqual(1);
    }),
  );
});
