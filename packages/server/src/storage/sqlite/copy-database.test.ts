import { readdir, writeFile } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/harness/temporary-folder.js';
import { copyDatabase, placeDatabase } from './copy-database.js';

const at = temporaryFolder();

test('nothing lost 12.13: a copy ends however much is written meanwhile, and is of one moment', async () => {
  const writer = new BetterSqlite3(at('some.db'));
  writer.pragma('journal_mode = WAL');
  writer.exec('create table pairs (one integer, other integer, filling blob)');
  const add = writer.prepare('insert into pairs values (?, ?, randomblob(4000))');
  for (let number = 0; number < 1000; number += 1) add.run(number, number);
  const reader = new BetterSqlite3(at('some.db'), { readonly: true });
  let [isOver, writes] = [false, 0];
  const copied = copyDatabase(reader, at('copy.db')).finally(() => (isOver = true));
  for (; !isOver && writes < 2000; writes += 1) {
    add.run(writes, writes);
    await turn();
  }
  expect(writes).toBeLessThan(2000);
  await copied;
  const copy = new BetterSqlite3(at('copy.db'), { readonly: true });
  expect(copy.prepare('select count(*) from pairs where one = other').pluck().get()).toBeGreaterThanOrEqual(
    1000,
  );
  for (const each of [copy, reader, writer]) each.close();
});

test('nothing lost 12.13: a damaged copy takes no place: the one before stays, and nothing is beside it', async () => {
  await writeFile(at('copy.db'), 'the one before');
  const damaged = placeDatabase(at('copy.db'), async (aside) => {
    const client = new BetterSqlite3(aside);
    client.exec('create table numbers (number integer); create index by_number on numbers (number)');
    client.unsafeMode().exec(`pragma writable_schema = on; insert into numbers values (1);
      update sqlite_schema set sql = 'CREATE INDEX by_number ON numbers (-number)' where name = 'by_number'`);
    client.close();
  });
  await expect(damaged).rejects.toThrow(/was not written, for the copy is damaged/);
  expect(await readdir(at('.'))).toEqual(['copy.db']);
});
