import { readdir, readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import BetterSqlite3 from 'better-sqlite3';
import { keyVaultSuite } from '../../../test/suites/index.js';
import { openKeyVault } from './key-vault.js';
import { temporaryFolder } from '../../../test/harness/temporary-folder.js';

const older = new Uint8Array(32).fill(7);
const newer = new Uint8Array(32).fill(8);
const at = temporaryFolder();

const open = (...rootKeys: [Uint8Array, ...Uint8Array[]]) => openKeyVault({ file: at('keys.db'), rootKeys });

describe('SQLite', () => {
  keyVaultSuite(async (now) => openKeyVault({ file: at('keys.db'), rootKeys: [older], now }));
});

async function bytes(): Promise<string> {
  const files = (await readdir(at())).map((name) => readFile(at(name), 'latin1'));
  return (await Promise.all(files)).join('');
}

describe('the files of the vault', () => {
  test('nothing lost 12.13: hold no destroyed key, sealed as it was, journal included', async () => {
    const vault = open(older);
    const { id } = await vault.take();
    const client = await sealedKey(id);
    expect(await bytes()).toContain(client);
    await vault.destroy([id]);
    expect(await bytes()).not.toContain(client);
    await vault.close();
  });

  test('do not open with another key', () => {
    open(older);
    expect(() => open(newer)).toThrow(/sealed with another secret key/);
  });

  test('keys nobody took are gone once the vault is closed', async () => {
    const vault = open(older);
    const { id } = await vault.take();
    await vault.close();
    const again = open(older);
    expect(await again.drawnBefore(new Date(Date.now() + 1), { after: 0, limit: 1000 })).toEqual([id]);
    await again.close();
  });

  test('nothing lost 12.21: keys are sealed anew with the newest, some at a time, and the older one may go', async () => {
    const first = open(older);
    const taken = await first.take();
    await first.close();

    const both = open(newer, older);
    const second = await both.take();
    expect(await both.open(taken.id)).toEqual(taken.key);
    expect(await both.reseal(10)).toBe(1);
    expect(await both.reseal(10)).toBe(0);
    await both.close();

    const last = open(newer);
    expect(await last.open(taken.id)).toEqual(taken.key);
    expect(await last.open(second.id)).toEqual(second.key);
    await last.close();
    expect(() => open(older)).toThrow(/sealed with another secret key/);
  });
});

describe('while somebody reads the vault for long', () => {
  let reader: BetterSqlite3.Database;

  function beginReading(): void {
    reader = new BetterSqlite3(at('keys.db'), { readonly: true });
    reader.exec('BEGIN');
    reader.prepare('select count(*) from keys').get();
  }
  afterEach(() => reader.close());

  test('nothing lost 12.2: keys that cannot be drawn are refused together, not one second after the other', async () => {
    const vault = open(older);
    beginReading();
    let waited = 0;
    for (let times = 0; times < 20; times += 1) {
      const from = performance.now();
      await expect(vault.take()).rejects.toMatchObject({ code: 'unavailable' });
      if (performance.now() - from > 500) waited += 1;
    }
    expect(waited).toBeLessThan(5);
    reader.close();
    expect(await vault.take()).toMatchObject({ id: 1 });
    await vault.close();
  });

  test('nothing lost 12.6: it closes, and the keys nobody took are those of nobody', async () => {
    const vault = open(older);
    await vault.take();
    beginReading();
    await vault.close();
    reader.close();
    const again = open(older);
    expect((await again.take()).id).toBeGreaterThan(64);
    await again.close();
  });
});

async function sealedKey(id: number): Promise<string> {
  const client = new BetterSqlite3(at('keys.db'), { readonly: true });
  const sealed = client.prepare<[number], Buffer>('select sealed_key from keys where id = ?').pluck().get(id);
  client.close();
  return sealed?.toString('latin1') ?? 'none';
}
