import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient } from '@1eleve1stage/sdk';
import { freePort } from './harness/binary.js';
import type { Outcome } from './harness/command-line.js';
import { openWay } from './harness/database-way.js';
import { findPostgres } from './harness/find-postgres.js';
import { inFolder, type InFolder } from './harness/in-folder.js';
import { sampleOffer } from './harness/samples.js';
import { temporaryDatabases } from './harness/temporary-postgres.js';

const url = await findPostgres();
/** Machines that run tests are loaded. */
const WITHIN = { timeout: 60_000 };

const SECRET_KEY = Buffer.alloc(32, 7).toString('base64');

describe.skipIf(url === undefined)('the binary on PostgreSQL', () => {
  const databases = temporaryDatabases(url ?? '');
  afterAll(() => databases.drop());
  let nodes: InFolder[];
  let environment: Record<string, string>;

  beforeEach(async () => {
    nodes = [await inFolder(), await inFolder()];
    environment = { DATABASE_URL: await databases.address(), SECRET_KEY };
  });
  afterEach(async () => {
    for (const node of nodes) await node.close();
  });

  const node = (index: number): InFolder => {
    const one = nodes[index];
    if (!one) throw new Error('There are two');
    return one;
  };
  /** A start that fails, in a process of its own; commands need none. */
  const serve = (change: Record<string, string>) =>
    node(0).run(['serve'], { ...environment, ...change }).ended;
  const stages = (args: string[], change: Record<string, string> = {}): Promise<Outcome> =>
    node(0).command(args, { ...environment, ...change });
  async function createKey(): Promise<string> {
    const named = ['--publisher', 'Ateliers Verdon', '--kind', 'secret', '--mode', 'live'];
    const { output, errors } = await node(0).command(['keys', 'create', ...named], environment);
    const key = /\bsk_\w+/.exec(output)?.[0];
    if (key === undefined) throw new Error(`No key: ${output}${errors}`);
    return key;
  }

  test('two nodes are one service: what one is sent, the other finds', async () => {
    const key = await createKey();
    for (const each of nodes) await (await each.serve(environment)).sees('"the search is ready"');
    const [here, there] = [node(0), node(1)].map(({ url: baseUrl }) => createClient({ baseUrl, key }));
    const offer = await here?.publisher.offers.put('offre-1', sampleOffer());
    await vi.waitFor(async () => {
      const found = await there?.offers.search();
      expect(found?.offers.map(({ id }) => id)).toEqual([offer?.id]);
    }, WITHIN);
  });

  test('the schema is brought up to date by its command, where a start is not to', async () => {
    const off = { MIGRATE: 'off', PORT: String(await freePort()) };
    const early = await serve(off);
    expect(early.code).toBe(1);
    expect(early.errors).toMatch(/^DATABASE_URL: the schema [^\n]+`stages migrate`[^\n]+\n$/);
    expect((await stages(['migrate'], off)).output).toBe('The database is up to date.');
    expect((await stages(['migrate'], off)).code).toBe(0);
    await node(0).serve({ ...environment, MIGRATE: 'off' });
  });

  test('a service that starts before its database waits for it; a command says that it is not there', async () => {
    const port = await freePort();
    const early = {
      DATABASE_URL: Object.assign(new URL(environment['DATABASE_URL'] ?? ''), { port }).href,
    };
    expect((await stages(['keys', 'list'], early)).errors).toMatch(/^DATABASE_URL: [^\n]+ does not answer/);
    const service = node(0).run(['serve'], { ...environment, ...early });
    await service.sees('"the database is waited for"');
    const way = await openWay(environment['DATABASE_URL'] ?? '', port);
    await service.sees('"listening"');
    service.signal('SIGTERM');
    expect((await service.ended).code).toBe(0);
    await way.cut();
  });

  test('what keeps it from starting is said on one line, without the password', async () => {
    const wrong = Object.assign(new URL(environment['DATABASE_URL'] ?? ''), { password: 'pavot' }).href;
    const { code, output, errors } = await serve({ DATABASE_URL: wrong });
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(/^DATABASE_URL: the database does not let this account in[^\n]+\n$/);
    expect(errors).not.toContain('pavot');
    const { errors: noKey } = await serve({ SECRET_KEY: '' });
    expect(noKey).toMatch(/^SECRET_KEY: not set[^\n]+\n$/);
    for (const args of [['--database', 'copy.db'], [node(0).folder]])
      expect((await stages(['backup', ...args])).errors).toMatch(/pg_dump/);
    expect((await stages(['restore', node(0).folder])).errors).toMatch(/pg_restore/);
  });
});
