import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { usePortsOf } from '../src/commands/use-ports.js';
import { readConfig } from '../src/config/config.js';
import { anApplication, applicationId, someSecrets, anOffer, store } from './suites/samples.js';
import { runStages } from './harness/binary.js';

let environment: Record<string, string>;
let folder = '';
const usePorts = usePortsOf(() => readConfig(environment));
const inFolder = (name: string): string => join(folder, name);
const open = (): Promise<Uint8Array> => usePorts(async ({ secret }) => secret);
const newKey = (): string => randomBytes(32).toString('base64');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stages-'));
  environment = { DATA_DIR: folder };
});
afterEach(() => rm(folder, { recursive: true }));

/** An application, as the first start leaves it. */
const fill = (): Promise<void> =>
  usePorts(async ({ storage }) => {
    await store(storage, anOffer(1));
    await storage.write(({ applications }) => applications.add(anApplication(1), someSecrets(1)));
  });

describe('nothing lost 12.4: the key', () => {
  test('missing beside a database, nothing starts, no key is drawn, and words say what to do', async () => {
    await fill();
    await rename(inFolder('secret.key'), inFolder('kept'));
    await expect(open()).rejects.toThrow(/secret\.key is missing.*Put the key back/);
    expect(await readdir(folder)).not.toContain('secret.key');
    const { code, errors } = await runStages(['serve'], environment).ended;
    expect(code).toBe(1);
    expect(errors).toMatch(/^\S+secret\.key is missing, and \S+stages\.db was sealed[^\n]+\n$/);

    await rename(inFolder('kept'), inFolder('secret.key'));
    const application = await usePorts(({ storage }) => storage.read.applications.get(applicationId(1)));
    expect(application?.personal).toEqual(anApplication(1).personal);
  });

  test('changed, nothing starts, and words say why', async () => {
    await open();
    await writeFile(inFolder('secret.key'), newKey());
    await expect(open()).rejects.toThrow(/stages\.db was sealed with another secret key/);
    environment['SECRET_KEY'] = newKey();
    await expect(open()).rejects.toThrow(/stages\.db was sealed with another secret key/);
  });

  test('given by a setting, opens what the file opened', async () => {
    const secret = await open();
    const text = await readFile(inFolder('secret.key'), 'utf8');
    await rm(inFolder('secret.key'));
    environment['SECRET_KEY'] = text.trim();
    expect(await open()).toEqual(secret);
  });

  test.each(['', 'AAAA', `${'A'.repeat(43)}=${'A'.repeat(43)}=`])(
    'whose file holds %j is refused, with words for a first start and for a later one',
    async (text) => {
      await writeFile(inFolder('secret.key'), text);
      await expect(open()).rejects.toThrow(/does not hold a key.*delete the file/);
      await rm(inFolder('secret.key'));
      await open();
      await writeFile(inFolder('secret.key'), text);
      await expect(open()).rejects.toThrow(/does not hold a key.*Put the key back/);
    },
  );

  test('is drawn whole: one key for first starts at once, its owner’s alone, and nothing beside it', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, open));
    expect(new Set(opened.map((secret) => Buffer.from(secret).toString('hex'))).size).toBe(1);
    const names = await readdir(folder);
    expect(names.filter((name) => name.startsWith('secret.key'))).toEqual(['secret.key']);
    expect((await stat(inFolder('secret.key'))).mode & 0o077).toBe(0);
  });

  test('half drawn by a start that was killed, is drawn by the next', async () => {
    await writeFile(inFolder('secret.key.0123456789ab'), '');
    // The database is made after the key, empty at first.
    await writeFile(inFolder('stages.db'), '');
    const secret = await open();
    expect(await open()).toEqual(secret);
  });
});
