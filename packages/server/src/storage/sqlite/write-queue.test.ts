import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createWriteQueue, type WriteQueue } from './write-queue.js';
import { temporaryFolder } from '../../../test/harness/temporary-folder.js';

/** How long another process is waited for here, ms. */
const PATIENCE = 500;

const at = temporaryFolder();
let client: BetterSqlite3.Database;
let queue: WriteQueue;
/** Statements that were run, and what else happened. */
let events: string[] = [];

beforeEach(async () => {
  // A transaction that takes long ends: here time passes where a test says so, however busy the machine.
  vi.useFakeTimers({ toFake: ['performance'] });
  events = [];
  client = new BetterSqlite3(at('test.db'), { verbose: (sql) => void events.push(String(sql)) });
  client.pragma('journal_mode = WAL');
  client.pragma('busy_timeout = 0');
  client.pragma('foreign_keys = ON');
  client.exec(`
    create table notes (number integer primary key, about integer references notes deferrable initially deferred)
  `);
  const last = client.prepare<[], number | null>('select max(number) from notes').pluck();
  queue = createWriteQueue(
    client,
    {
      position: () => last.get() ?? 0,
      moved: async () => void events.push(`moved to ${last.get()}`),
      committed: () => undefined,
    },
    PATIENCE,
  );
});
afterEach(async () => {
  vi.useRealTimers();
  client.close();
});

const insert = (number: number, about: number | null = null): void =>
  void client.prepare('insert into notes values (?, ?)').run(number, about);
const inserting = (number: number, about?: number) => (): void => insert(number, about);
const note = (number: number): Promise<void> => queue.run(async () => insert(number));
const notes = (): unknown[] => client.prepare('select number from notes order by rowid').pluck().all();
const commits = (): number => events.filter((event) => event === 'COMMIT').length;
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Asks for all these jobs at once, and says what became of each. */
const outcomesOf = async (...jobs: (() => unknown)[]): Promise<string[]> =>
  (await Promise.allSettled(jobs.map((job) => queue.run(async () => job())))).map((outcome) =>
    outcome.status === 'fulfilled' ? 'kept' : (outcome.reason as Error).message,
  );

describe('the queue of writes', () => {
  test('shares one commit among the writes of a turn, in the order they were asked for', async () => {
    const order: number[] = [];
    const numbers = Array.from({ length: 100 }, (_, index) => index + 1);
    await Promise.all(numbers.map((number) => note(number).then(() => order.push(number))));
    expect(order).toEqual(numbers);
    expect(notes()).toEqual(numbers);
    expect(commits()).toBe(1);
  });

  test('gives a transaction of its own to what is asked for later', async () => {
    await note(1);
    await note(2);
    expect(commits()).toBe(2);
  });

  test('tells nobody before the commit, and those who listen before the writers', async () => {
    await Promise.all([1, 2].map((number) => note(number).then(() => events.push(`told ${number}`))));
    expect(events.slice(events.indexOf('COMMIT')).filter((event) => !event.startsWith('select'))).toEqual([
      'COMMIT',
      'moved to 2',
      'told 1',
      'told 2',
    ]);
    events = [];
    await queue.run(async () => undefined);
    expect(events.some((event) => event.startsWith('moved'))).toBe(false);
  });

  test('undoes the one that fails, and it alone', async () => {
    const failing = async (): Promise<void> => {
      insert(2);
      await later(1);
      throw new Error('changed my mind');
    };
    expect(await outcomesOf(inserting(1), failing, inserting(1), inserting(3))).toEqual([
      'kept',
      'changed my mind',
      'UNIQUE constraint failed: notes.number',
      'kept',
    ]);
    expect(notes()).toEqual([1, 3]);
    expect(commits()).toBe(1);
  });

  test('fails all of a transaction whose commit fails, those that had failed too, and goes on', async () => {
    const refused = (): void => {
      throw new Error('there is a note 1 already');
    };
    const failed = 'FOREIGN KEY constraint failed';
    expect(await outcomesOf(inserting(1), refused, inserting(2, 99), inserting(3))).toEqual(
      Array.from({ length: 4 }, () => failed),
    );
    expect(notes()).toEqual([]);
    expect(events.some((event) => event.startsWith('moved'))).toBe(false);
    await note(4);
    expect(notes()).toEqual([4]);
  });

  test('fails those whose transaction an error has undone as a whole; the others have another', async () => {
    const full = (): void => {
      client.exec('ROLLBACK');
      throw new Error('the disk is full');
    };
    expect(await outcomesOf(inserting(1), full, inserting(3))).toEqual([
      'the disk is full',
      'the disk is full',
      'kept',
    ]);
    expect(notes()).toEqual([3]);
  });

  test('nothing lost 12.2: what waits for another process leaves the thread to others, and is kept', async () => {
    vi.useRealTimers();
    const other = new BetterSqlite3(at('test.db'));
    other.exec('BEGIN IMMEDIATE');
    const written = note(1);
    // Had the thread waited with it, it would have been refused before a turn of others came.
    for (let turns = 0; turns < 5; turns += 1) await later(1);
    other.exec('COMMIT');
    await written;
    expect(notes()).toEqual([1]);
    other.close();
  });

  test('nothing lost 12.6: refuses all that wait when the lock does not come, and goes on once it does', async () => {
    vi.useRealTimers();
    const other = new BetterSqlite3(at('test.db'));
    other.exec('BEGIN IMMEDIATE');
    const many = Array.from({ length: 600 }, (_, index) => inserting(index));
    expect(new Set(await outcomesOf(...many))).toEqual(new Set(['unavailable']));
    expect(queue.refusingSince).toBeInstanceOf(Date);
    other.close();
    await note(3);
    expect(notes()).toEqual([3]);
    expect(queue.refusingSince).toBeUndefined();
  });

  test('nothing lost 12.6: refuses what a full disk does not take, and goes on once there is room', async () => {
    client.exec('create table blobs (bytes blob)');
    const pages = Number(client.pragma('page_count', { simple: true }));
    client.pragma(`max_page_count = ${pages + 1}`);
    const large = (): void => void client.prepare('insert into blobs values (zeroblob(100000))').run();
    expect(await outcomesOf(large)).toEqual(['unavailable']);
    expect(queue.refusingSince).toBeInstanceOf(Date);
    client.pragma(`max_page_count = ${pages + 100}`);
    expect(await outcomesOf(large)).toEqual(['kept']);
    expect(queue.refusingSince).toBeUndefined();
  });

  test('nothing lost 12.6: what waits is bounded', async () => {
    const outcomes = await outcomesOf(...Array.from({ length: 5000 }, (_, index) => inserting(index)));
    expect(outcomes.filter((outcome) => outcome === 'unavailable')).toHaveLength(5000 - 4096);
    expect(notes()).toHaveLength(4096);
  });

  test('lets no statement into a job that waits', async () => {
    const slow = queue.run(async () => {
      insert(1);
      await later(5);
      expect(notes()).toEqual([1]);
    });
    await Promise.all([slow, note(2)]);
    expect(notes()).toEqual([1, 2]);
  });

  test('ends a transaction with a job that takes long, and is not shared by too many', async () => {
    const order: string[] = [];
    const slow = queue.run(async () => void vi.advanceTimersByTime(40)).then(() => order.push('slow'));
    await Promise.all([slow, note(1).then(() => order.push(`after ${commits()} commits`))]);
    expect(order).toEqual(['slow', 'after 2 commits']);

    events = [];
    await Promise.all(Array.from({ length: 1000 }, (_, index) => note(index + 2)));
    expect(commits()).toBe(4);
    expect(notes()).toHaveLength(1001);
  });

  test('is drained once every write asked for is over', async () => {
    await queue.drained();
    let isOver = false;
    void queue.run(() => later(5)).then(() => (isOver = true));
    await queue.drained();
    expect(isOver).toBe(true);
  });
});
