import pg from 'pg';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { findPostgres } from '../../../test/harness/find-postgres.js';
import { temporaryDatabases } from '../../../test/harness/temporary-postgres.js';
import {
  anApplication,
  anOffer,
  applicationId,
  NOW,
  offerId,
  PUBLISHER,
  remoteId,
  someSecrets,
  store,
} from '../../../test/suites/samples.js';
import { openPostgres } from './open-postgres.js';

const url = await findPostgres();
const sealKey = new Uint8Array(32).fill(7);

describe.skipIf(url === undefined)('nodes on one PostgreSQL', () => {
  const databases = temporaryDatabases(url ?? '');
  afterAll(() => databases.drop());

  test('a change of one is told to who listens at another, soon, and once', async () => {
    const [here, there] = await databases.openTwice();
    let calls = 0;
    const stop = there?.source.subscribe(async () => void (calls += 1));
    if (here) await store(here.storage, anOffer(1));
    await vi.waitFor(() => expect(calls).toBe(1));
    stop?.();
    await here?.storage.close();
    await there?.storage.close();
  });

  test('a job that is for one at a time is done by one, which lets it go though it fails', async () => {
    const [here, there] = await databases.openTwice();
    const done: string[] = [];
    const failing = here?.storage.alone('a job', async () => {
      await there?.storage.alone('a job', async () => void done.push('there, meanwhile'));
      await there?.storage.alone('another', async () => void done.push('another'));
      throw new Error('failed');
    });
    await expect(failing).rejects.toThrow('failed');
    await there?.storage.alone('a job', async () => void done.push('there, after'));
    expect(done).toEqual(['another', 'there, after']);
    await here?.storage.close();
    await there?.storage.close();
  });

  test('a connection that is lost in the middle: nothing is kept, it is refused, and the next goes on', async () => {
    const address = await databases.address();
    const { storage } = await openPostgres({ url: address, sealKey });
    await store(storage);
    const lost = storage.write(async ({ offers }) => {
      await offers.put(anOffer(1));
      await cutOff(address);
      await offers.put(anOffer(2));
    });
    await expect(lost).rejects.toMatchObject({ code: 'unavailable', extra: { retryAfterSeconds: 10 } });
    expect(storage.refusingSince()).toBeInstanceOf(Date);
    await storage.write(({ offers }) => offers.put(anOffer(3)));
    expect(storage.refusingSince()).toBeUndefined();
    expect(await storage.read.offers.get(offerId(1))).toBeUndefined();
    await storage.close();
  });

  /** Ends the connections that are in a transaction. */
  async function cutOff(address: string): Promise<void> {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where state = 'idle in transaction' and datname = current_database()`,
    );
    await client.end();
  }

  test('where a column becomes of another type meanwhile, what was prepared is prepared anew', async () => {
    const address = await databases.address();
    const { storage } = await openPostgres({ url: address, sealKey });
    await store(storage);
    // Each connection of both pools has prepared it.
    const askAll = (): Promise<unknown[]> =>
      Promise.all(
        Array.from({ length: 20 }, async () => [
          await storage.read.accounts.getPublisher(PUBLISHER.id),
          await storage.write(({ accounts }) => accounts.getPublisher(PUBLISHER.id)),
        ]),
      );
    await askAll();
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    await client.query('alter table publishers alter column name type varchar(500)');
    await client.end();
    expect(await askAll()).toEqual(Array.from({ length: 20 }, () => [PUBLISHER, PUBLISHER]));
    await storage.close();
  });

  test('work that goes on though a statement failed is not told that it is kept', async () => {
    const { storage } = await databases.open();
    await store(storage, anOffer(1));
    let runs = 0;
    const careless = storage.write(async ({ offers }) => {
      runs += 1;
      await offers.put(anOffer(2, { remoteId: remoteId('remote-1') })).catch(() => undefined);
      return 'done';
    });
    await expect(careless).rejects.toThrow();
    expect(runs).toBeLessThan(10);
    await storage.close();
  });

  test('nothing lost 12.13: what is erased, nothing opens any more, though a node died before it destroyed the key', async () => {
    const address = await databases.address();
    const client = new pg.Client({ connectionString: address });
    const keys = async () =>
      (await client.query('select id from stages_vault.keys where id in (1, 2)')).rowCount;
    const first = await openPostgres({ url: address, sealKey });
    await client.connect();
    await store(first.storage, anOffer(1));
    for (const number of [1, 2])
      await first.storage.write(({ applications }) =>
        applications.add(anApplication(number), someSecrets(number)),
      );
    expect(await keys()).toBe(2);
    await first.storage.write(({ applications }) => applications.erase(applicationId(1), NOW));
    expect(await keys()).toBe(1);
    // As a node leaves it that dies between the two.
    await client.query('insert into ended_keys select key_id from applications where id = $1', [
      applicationId(2),
    ]);
    const second = await openPostgres({ url: address, sealKey });
    await second.storage.write(({ offers }) => offers.holdSeat(offerId(1)));
    expect(await keys()).toBe(0);
    expect((await client.query('select 1 from ended_keys')).rowCount).toBe(0);
    await client.end();
    await first.storage.close();
    await second.storage.close();
  });

  test('nobody harmed: a key is destroyed though the answer of the erasure that ended it was lost', async () => {
    const address = await databases.address();
    const client = new pg.Client({ connectionString: address });
    const { storage } = await openPostgres({ url: address, sealKey });
    await client.connect();
    const keys = async () => (await client.query('select 1 from stages_vault.keys where id = 1')).rowCount;
    await store(storage, anOffer(1));
    await storage.write(({ applications }) => applications.add(anApplication(1), someSecrets(1)));
    expect(await keys()).toBe(1);
    // What a commit leaves whose answer never came.
    await client.query('insert into ended_keys select key_id from applications');
    await expect(
      storage.write(async ({ offers }) => {
        await offers.get(offerId(1));
        await client.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
        );
        await offers.holdSeat(offerId(1));
      }),
    ).rejects.toMatchObject({ code: 'unavailable' });
    await expect
      .poll(async () => {
        await storage.write(({ offers }) => offers.holdSeat(offerId(1))).catch(() => undefined);
        return keys();
      })
      .toBe(0);
    await client.end();
    await storage.close();
  });

  test('nothing lost 12.21: all is sealed anew with the newest key, and the older one may go', async () => {
    const address = await databases.address();
    const newer = new Uint8Array(32).fill(8);
    const before = await openPostgres({ url: address, sealKey });
    await store(before.storage, ...Array.from({ length: 230 }, (_, index) => anOffer(index + 1)));
    await before.storage.write(({ applications }) => applications.add(anApplication(1), someSecrets(1)));
    await before.storage.close();

    const between = await openPostgres({ url: address, sealKey: newer, olderKeys: [sealKey] });
    const sealed = new Map<string, number>();
    for await (const step of between.storage.custody.reseal())
      sealed.set(step.what, (sealed.get(step.what) ?? 0) + step.sealed);
    expect([...sealed].filter(([, count]) => count > 0)).toEqual([
      ['offers', 230],
      ['keys', 1],
    ]);
    await between.storage.close();

    const after = await openPostgres({ url: address, sealKey: newer });
    expect(await after.storage.read.offers.get(offerId(230))).toEqual(anOffer(230));
    expect(await after.storage.read.applications.get(applicationId(1))).toEqual(anApplication(1));
    expect(after.secret).toEqual(before.secret);
    await after.storage.close();
  });
});
