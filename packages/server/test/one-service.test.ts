import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from './harness/binary.js';
import { inFolder, type InFolder } from './harness/in-folder.js';

let there: InFolder;

beforeEach(async () => {
  there = await inFolder();
});
afterEach(() => there.close());

test('nothing lost 12.6: closes its storage though the snapshot cannot be written, and says so', async () => {
  await mkdir(join(there.folder, 'search.snapshot.part'));
  const service = await there.serve();
  await service.sees('"the search is ready"');
  service.signal('SIGTERM');
  const { code, output, errors } = await service.ended;
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output).toMatch(/"no snapshot was written"[^]*"stopped"/);
  // Where it went wrong is told by our files, not by those of the bundle.
  expect(output).toMatch(/at async writeSnapshot \([^ ]+\/src\/search\/snapshot\/snapshot\.ts:\d+:\d+\)/);
  expect(await readdir(there.folder)).not.toContain('stages.db-wal');
});

test('nothing lost 12.6: is the one service of its folder; commands run beside it', async () => {
  const first = await there.serve();
  for (const verb of ['serve', 'start']) {
    const { code, errors } = await there.run([verb], { PORT: String(await freePort()) }).ended;
    expect(code).toBe(1);
    expect(errors).toMatch(/^DATA_DIR: another service runs on "[^\n]+\n$/);
  }
  expect((await there.command(['keys', 'list'])).code).toBe(0);
  first.signal('SIGKILL');
  await first.ended;
  await there.serve();
});

test('nothing lost 12.6: refuses a database of a later release, and so do commands', async () => {
  await there.command(['keys', 'list']);
  const database = new BetterSqlite3(join(there.folder, 'stages.db'));
  database.exec(
    "INSERT INTO __drizzle_migrations (hash, created_at) SELECT 'later', max(created_at) + 1 FROM __drizzle_migrations",
  );
  database.close();
  for (const { code, errors } of [await there.run(['serve']).ended, await there.command(['keys', 'list'])]) {
    expect(code).toBe(1);
    expect(errors).toMatch(/^DATA_DIR: the database "[^\n]+ is of a later release [^\n]+\n$/);
  }
});
