import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '@1eleve1stage/sdk';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { copyStore } from '../src/storage/copy/copy-store.js';
import { openSqlite } from '../src/storage/sqlite/open-sqlite.js';
import { findPostgres } from './harness/find-postgres.js';
import { inFolder, type InFolder } from './harness/in-folder.js';
import { openTestService } from './harness/test-service.js';
import { applyVerified, publish } from './harness/scenes.js';
import { temporaryDatabases } from './harness/temporary-postgres.js';

const url = await findPostgres();
const databases = url === undefined ? undefined : temporaryDatabases(url);
afterAll(() => databases?.drop());

let there: InFolder;
beforeEach(async () => {
  there = await inFolder();
});
afterEach(() => there.close());

const KEY = Buffer.alloc(32, 7).toString('base64');

/** A store with something of most kinds, and who may read it. */
async function fillStore(folder: string): Promise<{ secret: string; offer: string; application: string }> {
  await mkdir(folder, { recursive: true });
  const opened = await openSqlite({
    file: join(folder, 'stages.db'),
    keysFile: join(folder, 'keys.db'),
    sealKey: new Uint8Array(Buffer.from(KEY, 'base64')),
  });
  const service = await openTestService({ opened });
  const { secret } = await service.createKey('secret', 'live');
  const { id: offer } = await publish(service, secret);
  const { id: application } = await applyVerified(service, secret, offer);
  await service.close();
  return { secret, offer, application };
}

it.skipIf(!databases)(
  'all is the same in PostgreSQL, and back in SQLite; what is sealed opens, numbers go on',
  async () => {
    const [first, last] = [join(there.folder, 'first'), join(there.folder, 'last')];
    const { secret, offer, application } = await fillStore(first);
    const address = (await databases?.address()) ?? '';
    const copy = (from: string, to: string) => there.command(['copy', '--from', from, '--to', to]);
    const there1 = await copy(`sqlite:${first}`, address);
    expect(there1).toMatchObject({ code: 0, errors: '' });
    expect(there1.output).toMatch(/^[\da-f]{32} {2}1 {2}applications$/m);

    const service = await there.serve({ DATABASE_URL: address, SECRET_KEY: KEY });
    await service.sees('"the search is ready"');
    const client = createClient({ baseUrl: there.url, key: secret });
    expect((await client.offers.search({})).offers.map(({ id }) => id)).toEqual([offer]);
    const { applications } = await client.publisher.applications.list();
    expect(applications.map((one) => [one.id, one.isBlind])).toEqual([[application, true]]);
    const opened = await client.publisher.applications.open(application);
    expect(opened.application.pupil?.firstName).toBe('Camille');
    expect((await copy(address, `sqlite:${last}`)).errors).toContain('A service runs on the database');
    service.signal('SIGTERM');
    await service.ended;

    const back = await copy(address, `sqlite:${last}`);
    expect(back).toMatchObject({ code: 0, errors: '' });
    expect((await readdir(last)).toSorted()).toEqual(['keys.db', 'service.lock', 'stages.db']);
    const again = await there.serve({ DATA_DIR: last, SECRET_KEY: KEY });
    await again.sees('"the search is ready"');
    expect((await client.offers.search({})).offers.map(({ id }) => id)).toEqual([offer]);
    await client.publisher.applications.accept(application);
    again.signal('SIGTERM');
    await again.ended;

    expect((await copy(`sqlite:${last}`, address)).errors).toContain('The database holds data already');
    expect((await copy(address, `sqlite:${first}`)).errors).toContain('is there already');
  },
  120_000,
);

it.skipIf(!databases)('a copy that is cut short leaves nothing, and is begun anew', async () => {
  const [folder, other] = [join(there.folder, 'first'), join(there.folder, 'other')];
  await fillStore(folder);
  const from = { engine: 'sqlite', folder, keysFolder: folder } as const;
  const targets = [
    { engine: 'postgres', url: (await databases?.address()) ?? '' },
    { engine: 'sqlite', folder: other, keysFolder: other },
  ] as const;
  for (const to of targets) {
    const cut = (table: string): void => {
      if (table === 'links') throw new Error('cut');
    };
    await expect(copyStore(from, to, cut)).rejects.toThrow('cut');
    if (to.engine === 'sqlite') expect(await readdir(other)).toEqual(['service.lock']);
    const copied = await copyStore(from, to, () => undefined);
    expect(copied.find(({ table }) => table === 'applications')?.rows).toBe(1);
  }
});

it('a folder whose service runs is not copied, nor one that holds nothing; a password is not shown', async () => {
  const service = await there.serve();
  const to = `sqlite:${join(there.folder, 'other')}`;
  const run = (from: string) => there.command(['copy', '--from', from, '--to', to]);
  expect((await run(`sqlite:${there.folder}`)).errors).toContain('another service runs');
  service.signal('SIGTERM');
  await service.ended;
  expect((await run(`sqlite:${join(there.folder, 'none')}`)).errors).toContain('there is nothing to copy');
  const { code, errors } = await run('postgres://stages:pavot@db.example/stages');
  expect([code, errors.includes('is no place'), errors.includes('pavot')]).toEqual([1, true, false]);
});
