import { chown, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgres } from '../src/storage/postgres/open-postgres.js';
import { freePort } from './harness/binary.js';
import { findBinaries, makeCluster, startServer, type PostgresServer } from './harness/postgres-server.js';
import { sampleOffer } from './harness/samples.js';
import { openSmallDisk } from './harness/small-disk.js';
import { openTestService } from './harness/test-service.js';

const disk = findBinaries() === undefined ? undefined : openSmallDisk();

/** Offers that each take some pages. */
const LONG = 'Tu suis une pièce du plan au contrôle. '.repeat(20);

describe.skipIf(!disk)('a PostgreSQL whose disk is full', () => {
  const name = basename(disk?.folder ?? '')
    .replaceAll('-', '_')
    .toLowerCase();
  let address: string;
  let admin: pg.Client;
  let folder: string;
  let server: PostgresServer;

  // A server of its own: a full disk keeps it from its checkpoints, which all its databases share.
  beforeAll(async () => {
    const port = await freePort();
    folder = await mkdtemp(join(tmpdir(), 'stages-full-'));
    await makeCluster(folder);
    server = await startServer(folder, port, []);
    address = Object.assign(new URL(server.url), { pathname: name }).href;
    admin = new pg.Client({ connectionString: server.url });
    await admin.connect();
    // The account of the server is to own it.
    const { uid, gid } = await stat(folder);
    await chown(disk?.folder ?? '', uid, gid);
    await admin.query(`create tablespace ${name} location '${disk?.folder}'`);
    await admin.query(`create database ${name} tablespace ${name}`);
  });
  afterAll(async () => {
    await admin.end();
    await server.signal('SIGKILL');
    disk?.remove();
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  });

  test('nothing lost 16.2: searches go on, writes are refused and the log says why; all is well once there is room', async () => {
    const opened = await openPostgres({ url: address, sealKey: new Uint8Array(32).fill(7) });
    const service = await openTestService({ opened });
    const { secret } = await service.createKey('secret', 'live');
    const put = (number: number): Promise<Response> =>
      service.request(`/v1/publisher/offers/offre-${number}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
        body: JSON.stringify(sampleOffer({ description: LONG })),
      });
    const found = async (): Promise<number> => (await service.client().offers.search({})).total;
    expect((await put(0)).status).toBe(201);
    await disk?.fill(64 * 1024);
    let kept = 1;
    let answer = await put(kept);
    for (; answer.status === 201; answer = await put(kept)) kept += 1;
    expect([answer.status, await answer.json()]).toMatchObject([503, { code: 'unavailable' }]);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    const line = service.logs.find((one) => one.includes('the storage refuses')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ code: '53100' });
    // A write of the service's own may still find room, and be the last that was tried.
    await expect
      .poll(async () => {
        if ((await put(kept)).status === 201) kept += 1;
        return service.client().service.health();
      })
      .toMatchObject({ status: 'degraded', storage: 'refusing' });
    expect(await found()).toBe(kept);
    // A service that starts meanwhile reads, too.
    await openPostgres({ url: address, sealKey: new Uint8Array(32).fill(7) }).then(({ storage }) =>
      storage.close(),
    );
    await disk?.free();
    await expect.poll(async () => (await service.client().service.health()).status).toBe('ok');
    expect((await put(kept)).status).toBe(201);
    expect(await found()).toBe(kept + 1);
    await service.close();
  });
});
