import pg from 'pg';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { findPostgres } from '../../../test/harness/find-postgres.js';
import { temporaryDatabases } from '../../../test/harness/temporary-postgres.js';
import { keyVaultSuite } from '../../../test/suites/index.js';
import { openVaultPool } from './open-pools.js';
import { openKeyVault } from './open-vault.js';

const url = await findPostgres();
const older = new Uint8Array(32).fill(7);
const newer = new Uint8Array(32).fill(8);

describe.skipIf(url === undefined)('the vault of keys in PostgreSQL', () => {
  const databases = temporaryDatabases(url ?? '');
  const address = databases.address();
  afterAll(() => databases.drop());
  afterEach(async () => {
    await query('drop schema stages_vault cascade');
  });

  async function query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: await address });
    await client.connect();
    const { rows } = await client.query<Row>(text, values);
    await client.end();
    return rows;
  }
  const open = async (rootKeys: [Uint8Array, ...Uint8Array[]], now?: () => Date) =>
    openKeyVault({ pool: openVaultPool({ url: await address }), rootKeys, ...(now && { now }) });

  keyVaultSuite((now) => open([older], now));

  test('nothing lost 12.21: keys are sealed anew with the newest, some at a time, and the older one may go', async () => {
    const first = await open([older]);
    const taken = await first.take();
    await first.close();

    const both = await open([newer, older]);
    const second = await both.take();
    expect(await both.open(taken.id)).toEqual(taken.key);
    expect(await both.reseal(10)).toBe(1);
    expect(await both.reseal(10)).toBe(0);
    await both.close();

    const last = await open([newer]);
    expect(await last.open(taken.id)).toEqual(taken.key);
    expect(await last.open(second.id)).toEqual(second.key);
    await last.close();
    await expect(open([older])).rejects.toThrow(/sealed with another secret key/);
  });

  test('a key that is damaged is told as such, and costs no other', async () => {
    const vault = await open([older]);
    const [damaged, sound] = [await vault.take(), await vault.take()];
    await query(`update stages_vault.keys set sealed_key = 'x' where id = $1`, [damaged.id]);
    expect(await vault.open(damaged.id)).toBe('damaged');
    expect(await vault.open(sound.id)).toEqual(sound.key);
    await vault.close();
  });

  test('keys nobody took are gone once the vault is closed', async () => {
    const vault = await open([older]);
    const { id } = await vault.take();
    await vault.close();
    expect(await query('select id::int from stages_vault.keys')).toEqual([{ id }]);
  });
});
