import { expect, test } from 'vitest';
import type { Storage, Stores } from '../ports/index.js';
import { inSteps } from './in-steps.js';

/** Counts its transactions. */
function countingStorage(): { storage: Storage; transactions: () => number } {
  let transactions = 0;
  const write: Storage['write'] = async (work) => {
    transactions += 1;
    return work({} as Stores);
  };
  return { storage: { write } as Storage, transactions: () => transactions };
}

test('nothing lost 12.5: what there is to delete is deleted few at once, each time in a transaction of its own', async () => {
  const { storage, transactions } = countingStorage();
  let left = 1030;
  await inSteps(storage, [
    async (_, limit) => {
      const done = Math.min(limit, left);
      left -= done;
      return done;
    },
  ]);
  expect(left).toBe(0);
  expect(transactions()).toBeGreaterThan(10);
});

test('nothing lost 12.6: a step that fails keeps no other from being done, and is told', async () => {
  const { storage } = countingStorage();
  const done: string[] = [];
  const step = (name: string) => async () => {
    done.push(name);
    return 0;
  };
  const steps = [step('first'), () => Promise.reject(new Error('damaged')), step('last')];
  await expect(inSteps(storage, steps)).rejects.toThrow('damaged');
  expect(done).toEqual(['first', 'last']);
});
