import { expect, test } from 'vitest';
import { listPlaces } from '../service.ts';
import { ours } from './finders/ours.ts';
import { isMiss, measureSet } from './measure.ts';
import { readOffers } from './offers.ts';

/** Of the development set, in thousandths. A loss is a defect; after a gain, write the new numbers here. */
const FIGURES = { right: 968, ndcg: 774, silly: 16, nothing: 0, completed: 970, doubled: 0 };

test('what pupils type brings up what they look for', async () => {
  const finder = await ours(await readOffers(await listPlaces()));
  const { result, outcomes } = await measureSet('development', finder);
  await finder.close?.();
  const { right, ndcg, silly, nothing, completions } = result;
  const shares = {
    right,
    ndcg,
    silly,
    nothing,
    completed: completions?.right,
    doubled: completions?.doubled,
  };
  const thousandths = Object.entries(shares).map(([name, share = NaN]) => [name, Math.round(share * 1000)]);
  const misses = outcomes
    .filter(isMiss)
    .map(({ judged, found }) => `${judged.words}: ${found.slice(0, 3).join(', ')}`);
  expect(Object.fromEntries(thousandths), misses.join('\n')).toEqual(FIGURES);
});
