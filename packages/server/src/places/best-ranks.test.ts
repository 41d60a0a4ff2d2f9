import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestRanks } from './best-ranks.js';

const rank = fc.nat(50);

it('is a sort, cut short', () => {
  fc.assert(
    fc.property(fc.array(fc.array(rank), { maxLength: 3 }), fc.nat(8), rank, (lists, count, refused) => {
      const sorted = [...new Set(lists.flat())].filter((one) => one !== refused).sort((a, b) => a - b);
      expect(bestRanks(lists, count, (one) => one !== refused)).toEqual(sorted.slice(0, count));
    }),
  );
});
