import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import type { ChangePosition, OfferChange } from '../../ports/index.js';
import { findPostgres } from '../../../test/harness/find-postgres.js';
import { temporaryDatabases } from '../../../test/harness/temporary-postgres.js';
import { anOffer, offerId, store } from '../../../test/suites/samples.js';
import type { OpenedStorage } from '../opened-storage.js';

const url = await findPostgres();

/** Changes that are made; a hundred thousand of them take minutes. */
const CHANGES = Number(process.env['CHANGES'] ?? 800);

/** Milliseconds for them on a loaded machine. */
const PATIENCE = Math.max(300_000, 30 * CHANGES);

const WRITERS = 16;

/** Of so many transactions one takes long, in milliseconds, and one is undone. */
const LONG = { of: 10, takes: 40 };
const UNDONE = 7;

const undone = new Error('undone');

/** Offers that each writer alone makes, and after that changes again and again. */
const OWN = 25;

describe.skipIf(url === undefined)('the log of changes', () => {
  const databases = temporaryDatabases(url ?? '');
  afterAll(() => databases.drop());

  test(
    '16 writers, long transactions and short ones: who follows is told all, in the order of each offer',
    async () => {
      const [here, there] = await databases.openTwice();
      if (!here || !there) throw new Error('There are two');
      await store(here.storage);
      const last = new Map<string, number>();
      let isOver = false;
      const writing = Promise.all(
        Array.from({ length: WRITERS }, (_, writer) => write(writer % 2 === 0 ? here : there, writer, last)),
      ).finally(() => (isOver = true));
      const told = await follow(there, () => isOver);
      await writing;

      for (const [id, numbers] of told)
        expect(numbers, id).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect(new Map([...told].map(([id, numbers]) => [id, numbers.at(-1)]))).toEqual(last);
      await here.storage.close();
      await there.storage.close();
    },
    PATIENCE,
  );
});

/** Writes its share, each offer with a number that grows; notes which number of each was kept last. */
async function write({ storage }: OpenedStorage, writer: number, last: Map<string, number>): Promise<void> {
  let made = 0;
  for (let turn = 1; made < CHANGES / WRITERS; turn += 1) {
    const many = 1 + (turn % 3);
    const ids = Array.from({ length: many }, (_, index) =>
      offerId(writer * OWN + ((made + index) % OWN) + 1),
    );
    const work = storage.write(async ({ offers }) => {
      for (const id of ids)
        await offers.put({ ...anOffer(Number(id.slice(3)), { content: { title: String(turn) } }), id });
      await pause(turn % LONG.of === 0 ? LONG.takes : 0);
      if (turn % UNDONE === 0) throw undone;
    });
    await work.then(
      () => {
        for (const id of ids) last.set(id, turn);
      },
      (error: unknown) => {
        if (error !== undone) throw error;
      },
    );
    made += many;
  }
}

/** Follows the log from position to position, as a reader does; the numbers told of each offer. */
async function follow({ source }: OpenedStorage, isOver: () => boolean): Promise<Map<string, number[]>> {
  const told = new Map<string, number[]>();
  let at: ChangePosition | undefined;
  for (let isLast = false; !isLast;) {
    // All that was written before this is among the changes read next.
    const wasOver = isOver();
    const { changes, upTo } = await source.readChanges(at, 10);
    for (const change of changes) note(told, change);
    isLast = wasOver && changes.length === 0;
    at = upTo;
    if (changes.length === 0) await pause(1);
  }
  return told;
}

function note(told: Map<string, number[]>, change: OfferChange): void {
  if (change.kind !== 'written') throw new Error(`Only written: ${change.kind}`);
  const { id, content } = change.offer;
  const numbers = told.get(id) ?? [];
  told.set(id, numbers);
  numbers.push(Number(content.title));
}
