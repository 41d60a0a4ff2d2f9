import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChangePosition, OfferSource } from '../ports/index.js';
import { hasReached } from '../storage/change-position.js';
import { createArrivals } from './arrivals.js';
import type { Follower } from './follower.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('who waits for a change', () => {
  let known = '1.4' as ChangePosition;
  let looks: (() => void)[] = [];
  const arrivals = createArrivals(
    // Nothing else of them is asked for.
    { hasReached } as OfferSource,
    () => ({ known }) as Follower,
    () => new Promise<void>((resolve) => void looks.push(resolve)),
  );
  const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
  beforeEach(() => {
    known = '1.4' as ChangePosition;
    looks = [];
  });
  afterEach(async () => {
    while (looks.length > 0) {
      looks.shift()?.();
      await settle();
    }
  });

  test('goes on at once where it is in', async () => {
    await arrivals.reach('1.4');
    await arrivals.reach('0.9');
    expect(looks).toHaveLength(0);
  });

  test('goes on after one look, which those who came before it share; who comes meanwhile has the next', async () => {
    const done: string[] = [];
    const wait = (name: string): void => void arrivals.reach('1.5').then(() => done.push(name));
    ['one', 'two'].forEach(wait);
    await settle();
    wait('late');
    await settle();
    expect(looks).toHaveLength(1);
    looks.shift()?.();
    await settle();
    expect([done, looks.length]).toEqual([['one', 'two'], 1]);
    looks.shift()?.();
    await settle();
    expect(done).toEqual(['one', 'two', 'late']);
  });

  test('waits a second at most, and of a hundred who wait no other does', async () => {
    let done = 0;
    for (let number = 0; number < 150; number += 1) void arrivals.reach('9999.1').then(() => (done += 1));
    await vi.advanceTimersByTimeAsync(999);
    expect(done).toBe(50);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toBe(150);
  });
});
