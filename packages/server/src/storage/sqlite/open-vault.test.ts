import { cp, rename, rm } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Storage } from '../../ports/index.js';
import { addApplication, anOffer, applicationId, NOW, store } from '../../../test/suites/samples.js';
import { connectToWrite } from './connection.js';
import { openSqlite } from './open-sqlite.js';
import { openKeyVault } from './key-vault.js';
import { temporaryFolder } from '../../../test/harness/temporary-folder.js';

const sealKey = new Uint8Array(32).fill(7);
const at = temporaryFolder();

async function openFile(): Promise<Storage> {
  return (await openSqlite({ file: at('stages.db'), sealKey, keysFile: at('keys.db') })).storage;
}

async function use<Result>(work: (storage: Storage) => Promise<Result>): Promise<Result> {
  const storage = await openFile();
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}

const add = (number: number) => (storage: Storage) =>
  storage.write((stores) => addApplication(stores, number));
const isKnown = async (number: number) =>
  (await use((storage) => storage.read.applications.get(applicationId(number))))?.personal !== undefined;

beforeEach(() => use((storage) => store(storage, anOffer(1))));

describe('nothing lost 12.13: the vault of a database', () => {
  test('missing, nothing opens, and words say what to do', async () => {
    await use(add(1));
    await rename(at('keys.db'), at('kept'));
    await expect(openFile()).rejects.toThrow(/keys\.db is missing.*Put its latest copy back/);
    await expect(openFile()).rejects.toThrow(/keys\.db is missing/);
    await rename(at('kept'), at('keys.db'));
    expect(await isKnown(1)).toBe(true);
  });

  test('that is another’s or an older copy is refused: the newest applications would be taken for erased', async () => {
    await cp(at('keys.db'), at('older'));
    await use(add(1));
    await rename(at('keys.db'), at('kept'));
    await cp(at('older'), at('keys.db'));
    await expect(openFile()).rejects.toThrow(/keys\.db is older than the database/);

    await rm(at('keys.db'));
    await openKeyVault({ file: at('keys.db'), rootKeys: [sealKey] }).close();
    await expect(openFile()).rejects.toThrow(/keys\.db belongs to another database/);
  });

  test('loses a key with its application, whatever deletes it, and keeps that of an erasure undone', async () => {
    await use(async (storage) => {
      await add(1)(storage);
      await add(2)(storage);
      const expired = new Date(NOW.getTime() + 4 * 86_400_000);
      await storage.write(({ applications }) =>
        applications.update(applicationId(2), 'unverified', { status: 'submitted' }),
      );
      const undone = storage.write(async ({ applications }) => {
        await applications.erase(applicationId(2), NOW);
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
      expect(
        await storage.write(({ applications }) => applications.dropExpiredUnverified(expired, 100)),
      ).toBe(1);
    });
    expect(await keysLeft()).toEqual([2]);
    expect(await isKnown(2)).toBe(true);
  });

  test('loses a key that a crash kept: the next write ends what was begun', async () => {
    await use(add(1));
    // As a crash leaves it, after the erasure is on disk and before the key is destroyed.
    const db = connectToWrite(at('stages.db'));
    db.$client.exec(`
      insert into ended_keys select key_id from applications;
      update applications set sealed_personal = null;
    `);
    db.$client.close();
    expect(await keysLeft()).toEqual([1]);
    await use((storage) => storage.write(({ links }) => links.dropExpired(NOW, 100)));
    expect(await keysLeft()).toEqual([]);
  });

  test('loses, after weeks, the keys no application has: those of applications that a backup does not know', async () => {
    await cp(at('stages.db'), at('backup'));
    await use(add(1));
    await rename(at('stages.db'), at('kept'));
    await cp(at('backup'), at('stages.db'));
    const drop = (before: Date) =>
      use(async (storage) => {
        let dropped = 0;
        for await (const step of storage.custody.dropUnusedKeys(before)) dropped += step;
        return dropped;
      });
    await use(add(2));
    expect(await drop(new Date(Date.now() - 60_000))).toBe(0);
    expect(await keysLeft()).toEqual([1]);
    expect(await drop(new Date(Date.now() + 60_000))).toBeGreaterThanOrEqual(1);
    expect(await keysLeft()).toEqual([]);
    expect(await isKnown(2)).toBe(true);
  });
});

/** Which of the keys that were given to the first two applications are left. */
async function keysLeft(): Promise<number[]> {
  const vault = openKeyVault({ file: at('keys.db'), rootKeys: [sealKey] });
  const missing = await vault.missing([1, 2]);
  await vault.close();
  return [1, 2].filter((id) => !missing.includes(id));
}
