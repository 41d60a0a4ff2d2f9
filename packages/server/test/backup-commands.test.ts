import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { usePortsOf } from '../src/commands/use-ports.js';
import { readConfig } from '../src/config/config.js';
import { commandLine } from './harness/command-line.js';
import { freePort, runStages, type Run } from './harness/binary.js';
import { temporaryFolder } from './harness/temporary-folder.js';
import { addApplication, anOffer, applicationId, NOW, store } from './suites/samples.js';

const at = temporaryFolder();
let environment: Record<string, string>;
let runs: Run[];

beforeEach(async () => {
  runs = [];
  environment = { DATA_DIR: at('data') };
  await usePorts(({ storage }) => store(storage, anOffer(1)));
  await add(1);
});
afterEach(async () => {
  for (const each of runs) each.signal('SIGKILL');
  await Promise.all(runs.map(({ ended }) => ended));
});

const usePorts = usePortsOf(() => readConfig(environment));
const add = (number: number) =>
  usePorts(({ storage }) => storage.write((stores) => addApplication(stores, number)));
const erase = (number: number) =>
  usePorts(({ storage }) =>
    storage.write(({ applications }) => applications.erase(applicationId(number), NOW)),
  );
const isKnown = async (number: number) =>
  (await usePorts(({ storage }) => storage.read.applications.get(applicationId(number))))?.personal !==
  undefined;
const run = (...args: string[]) => commandLine(environment)(...args);
function start(...args: string[]): Run {
  const started = runStages(args, environment);
  runs.push(started);
  return started;
}

/** A new DATA_DIR that has the secret key and nothing else. */
async function elsewhere(): Promise<void> {
  await mkdir(at('new'));
  await cp(at('data/secret.key'), at('new/secret.key'));
  environment = { DATA_DIR: at('new') };
}

test('nothing lost 12.13: one command copies beside a service what another puts back elsewhere', async () => {
  environment['PORT'] = String(await freePort());
  await start('serve').sees('"the search is ready"');
  const backup = await run('backup', at('copies'));
  expect(backup).toMatchObject({ code: 0, errors: '' });
  expect(backup.output).toMatch(
    /stages-\w+\.db: 1 offers, 1 applications\n.*keys\.db: \d+ keys\n.*secret key/,
  );
  const names = (await readdir(at('copies'))).sort();
  expect(names).toEqual(['keys.db', expect.stringMatching(/^stages-\d{8}T\d{9}Z\.db$/)]);
  for (const name of names) expect((await stat(at(join('copies', name)))).mode & 0o077).toBe(0);

  await elsewhere();
  const restored = await run('restore', at('copies'));
  expect(restored).toMatchObject({ code: 0, errors: '' });
  expect(restored.output).toMatch(
    /stages\.db: 1 offers, 1 applications, from [^]*\n0 applications were erased since/,
  );
  expect((await readdir(at('new'))).sort()).toEqual(['keys.db', 'secret.key', 'service.lock', 'stages.db']);
  for (const name of ['keys.db', 'stages.db']) expect((await stat(at(`new/${name}`))).mode & 0o077).toBe(0);
  expect(await isKnown(1)).toBe(true);
  await add(2);
});

test('nothing lost 12.13: each backup is one more copy; who was erased before the last is erased in all', async () => {
  await add(2);
  await run('backup', at('copies'));
  await erase(1);
  await run('backup', at('copies'));
  const [vault, first, last] = (await readdir(at('copies'))).sort();
  expect([vault, first, last]).toEqual(['keys.db', expect.any(String), expect.any(String)]);

  await elsewhere();
  const { output } = await run('restore', at('copies'), '--database', at(`copies/${first}`));
  expect(output).toMatch(/\n1 applications were erased since/);
  expect([await isKnown(1), await isKnown(2)]).toEqual([false, true]);
});

test('nothing lost 12.13: an older database goes beside the vault that is there, which stays', async () => {
  await run('backup', at('copies'));
  await erase(1);
  for (const name of ['stages.db', 'search.snapshot']) await rm(at(`data/${name}`), { force: true });
  expect((await run('restore', at('copies'))).output).toMatch(/keys\.db: left as it was\n/);
  expect(await isKnown(1)).toBe(false);
});

test('nothing lost 12.13: restores over nothing, under no service, and of nothing', async () => {
  await run('backup', at('copies'));
  const before = await readdir(at('data'));
  const over = await run('restore', at('copies'));
  expect(over.code).toBe(1);
  expect(over.errors).toMatch(/^DATA_DIR: "[^\n]+" is not empty: [^\n]*stages\.db[^\n]+\n$/);
  expect((await readdir(at('data'))).filter((name) => name !== 'service.lock')).toEqual(before);

  environment['PORT'] = String(await freePort());
  await start('serve').sees('"listening"');
  expect((await run('restore', at('copies'))).errors).toMatch(/^DATA_DIR: another service runs on /);

  await elsewhere();
  await mkdir(at('empty'));
  expect((await run('restore', at('empty'))).errors).toMatch(/has no copy of a database/);
});

test('nothing lost 12.13: restores with the secret key alone, and leaves nothing where it is another', async () => {
  await run('backup', at('copies'));
  environment = { DATA_DIR: at('new') };
  const without = await run('restore', at('copies'));
  expect(without).toMatchObject({ code: 1, output: '' });
  expect(without.errors).toMatch(/^The copies were sealed with a secret key, [^\n]+secret\.key[^\n]+\n$/);
  await writeFile(at('new/secret.key'), randomBytes(32).toString('base64'));
  expect(await run('restore', at('copies'))).toMatchObject({ code: 1, output: '' });
  expect((await readdir(at('new'))).sort()).toEqual(['secret.key', 'service.lock']);
});

test('nothing lost 12.13: a damaged copy is not restored, and the vault is not copied over itself', async () => {
  await run('backup', at('copies'));
  const latest = (await readdir(at('copies'))).sort().at(-1) ?? '';
  await writeFile(at(join('copies', latest)), randomBytes(20_000));
  expect((await run('backup', '--keys', at('data/keys.db'))).errors).toMatch(/is what is to be copied/);
  await elsewhere();
  expect((await run('restore', at('copies'))).errors).toMatch(/is damaged/);
  expect((await readdir(at('new'))).sort()).toEqual(['secret.key', 'service.lock']);
});
