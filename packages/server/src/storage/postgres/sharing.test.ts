import { describe, expect, test } from 'vitest';
import { Refusal } from '../../core/base/refusal.js';
import type { Stores } from '../../ports/index.js';
import { createNotes } from './notes.js';
import { sharing, type Run } from './sharing.js';

/** Runs works one transaction after the other, and notes what happens in each. */
function startRuns(): { run: Run; transactions: string[][]; fail: (error: Error) => void } {
  const transactions: string[][] = [];
  let failure: Error | undefined;
  const run: Run = async (work) => {
    const said: string[] = [];
    transactions.push(said);
    // What a work says stands for what it asks of its stores.
    const result = await work({ said } as unknown as Stores, async () => void said.push('closed'));
    if (failure) throw failure;
    return { result, notes: createNotes() };
  };
  return { run, transactions, fail: (error) => (failure = error) };
}

describe('works that share transactions', () => {
  const says =
    (name: string, failure?: Error) =>
    async (stores: Stores): Promise<string> => {
      (stores as unknown as { said: string[] }).said.push(name);
      await new Promise((resolve) => setImmediate(resolve));
      if (failure) throw failure;
      return name;
    };

  test('alone, each has one of its own; those asked for in one turn share, so many at most', async () => {
    const { run, transactions } = startRuns();
    const share = sharing(run);
    expect((await share(says('alone'))).result).toBe('alone');
    const names = Array.from({ length: 40 }, (_, number) => `work ${number}`);
    const kept = await Promise.all(names.map((name) => share(says(name))));
    expect(kept.map(({ result }) => result)).toEqual(names);
    expect(transactions.map((said) => said.length)).toEqual([1, 16, 16, 8]);
  });

  test('one that is refused is undone with the others, and refused alone; they are kept together', async () => {
    const { run, transactions } = startRuns();
    const share = sharing(run);
    const refusal = new Refusal('offer_full');
    const outcomes = await Promise.allSettled([
      share(says('one')),
      share(says('full', refusal)),
      share(says('two')),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(outcomes[1]).toMatchObject({ reason: refusal });
    expect(transactions).toEqual([['one', 'full', 'two', 'closed'], ['one', 'two'], ['full']]);
  });

  test('where the database is away, all are refused, and none runs again', async () => {
    const { run, transactions, fail } = startRuns();
    const share = sharing(run);
    fail(new Refusal('unavailable'));
    const outcomes = await Promise.allSettled([share(says('one')), share(says('two'))]);
    expect(outcomes).toMatchObject([
      { reason: { code: 'unavailable' } },
      { reason: { code: 'unavailable' } },
    ]);
    expect(transactions).toHaveLength(1);
  });

  test('what fails only as it is committed fails for each by itself', async () => {
    const { run, transactions, fail } = startRuns();
    const share = sharing(run);
    fail(new Error('no value'));
    const outcomes = await Promise.allSettled([share(says('one')), share(says('two'))]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(transactions).toEqual([['one', 'two'], ['one'], ['two']]);
  });
});
