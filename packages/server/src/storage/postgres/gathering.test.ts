import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPostgres } from '../../../test/harness/find-postgres.js';
import { temporaryDatabases } from '../../../test/harness/temporary-postgres.js';
import { gathering, ROLLBACK } from './gathering.js';

const url = await findPostgres();

const BEGIN = { name: 'begin', text: 'begin' };
const KEEP = { name: 'keep', text: 'insert into kept values ($1)' };
const READ = { name: 'read', text: 'select one, one * 2 as two, null as none from kept order by one' };
const FAIL = 'select 1 / 0';

describe.skipIf(url === undefined)('a connection that gathers what is asked of it', () => {
  const databases = temporaryDatabases(url ?? '');
  let pool: pg.Pool;
  let client: pg.PoolClient;
  let gathered: pg.PoolClient;
  /** How often the server was sent something. */
  let sent = 0;

  beforeAll(async () => {
    pool = new pg.Pool({ connectionString: await databases.address(), max: 1, pipeline: true });
    client = await pool.connect();
    await client.query('create table kept (one integer primary key)');
    client.on('error', () => undefined);
    const { query } = client;
    client.query = ((...asked: unknown[]): unknown => {
      sent += 1;
      return Reflect.apply(query, client, asked);
    }) as typeof query;
    gathered = gathering(client);
  });
  afterAll(async () => {
    client.release(true);
    await pool.end();
    await databases.drop();
  });

  test('sends what is asked in one turn at once, and answers each', async () => {
    const before = sent;
    const [, one, two, objects, arrays, plain] = await Promise.all([
      gathered.query(BEGIN),
      gathered.query({ ...KEEP, values: [1] }),
      gathered.query({ ...KEEP, values: ['2'] }),
      gathered.query(READ),
      gathered.query({ ...READ, rowMode: 'array' }),
      gathered.query('select count(*)::int as of from kept where one = any($1)', [[1, 2, 3]]),
    ]);
    expect(sent - before).toBe(1);
    expect([one.rowCount, two.rowCount]).toEqual([1, 1]);
    const rows = [
      { one: 1, two: 2, none: null },
      { one: 2, two: 4, none: null },
    ];
    expect(objects.rows).toEqual(rows);
    expect(arrays.rows).toEqual(rows.map((row) => Object.values(row)));
    expect(plain.rows).toEqual([{ of: 2 }]);
    // Prepared, and its columns known, it gives the same.
    expect((await gathered.query(READ)).rows).toEqual(rows);
    await gathered.query(ROLLBACK);
    expect((await gathered.query(READ)).rows).toEqual([]);
  });

  test('where one fails, all that comes after it until the end of the transaction fails for that, unsent', async () => {
    const asked = await Promise.allSettled([
      gathered.query(BEGIN),
      gathered.query({ ...KEEP, values: [3] }),
      gathered.query(FAIL),
      gathered.query({ name: 'never', text: 'select 1 as never' }),
    ]);
    expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected']);
    const before = sent;
    await expect(gathered.query('commit')).rejects.toThrow(/division by zero/);
    expect(sent).toBe(before);
    await gathered.query(ROLLBACK);
    expect((await gathered.query(READ)).rows).toEqual([]);
    // What was passed over is prepared as if it had never been asked for.
    expect((await gathered.query({ name: 'never', text: 'select 1 as never' })).rows).toEqual([{ never: 1 }]);
  });

  test('a statement that says nothing is answered like others', async () => {
    const kept = { ...KEEP, values: [7] };
    const asked = [BEGIN, kept, { text: '' }, { text: '-- nothing' }, READ].map((one) => gathered.query(one));
    const [, , empty, comment, read] = await Promise.all(asked);
    expect([empty?.rows, comment?.rows]).toEqual([[], []]);
    expect(read?.rows).toEqual([{ one: 7, two: 14, none: null }]);
    await gathered.query(ROLLBACK);
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  test('where a transaction does not begin, nothing of it is kept', async () => {
    const begun = gathered.query('begin isolation level nowhere');
    const kept = [gathered.query({ ...KEEP, values: [4] })];
    // Asked in a later turn, while the first is under way.
    await new Promise((resolve) => setImmediate(resolve));
    kept.push(gathered.query({ ...KEEP, values: [5] }), gathered.query('commit'));
    const asked = await Promise.allSettled([begun, ...kept]);
    expect(asked.every(({ status }) => status === 'rejected')).toBe(true);
    await gathered.query(ROLLBACK);
    expect((await gathered.query(READ)).rows).toEqual([]);
  });

  test('of what cannot be written, nothing leaves, and the connection is not used again', async () => {
    const bad = {
      toPostgres: () => {
        throw new Error('No value');
      },
    };
    const asked = [gathered.query(BEGIN), gathered.query({ ...KEEP, values: [6] })];
    asked.push(gathered.query('select $1::text', [bad]), gathered.query('commit'));
    const answers = await Promise.allSettled(asked);
    expect(answers.map((answer) => answer.status === 'rejected' && (answer.reason as Error).message)).toEqual(
      Array.from({ length: 4 }, () => 'No value'),
    );
    await expect(client.query('select 1')).rejects.toThrow();
  });
});
