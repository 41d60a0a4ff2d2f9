import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { usePortsOf } from '../src/commands/use-ports.js';
import { readConfig } from '../src/config/config.js';
import { addApplication, anApplication, applicationId, anOffer, store } from './suites/samples.js';
import { runStages } from './harness/binary.js';
import { temporaryFolder } from './harness/temporary-folder.js';

let environment: Record<string, string>;
const at = temporaryFolder();
const usePorts = usePortsOf(() => readConfig(environment));
const open = (): Promise<Uint8Array> => usePorts(async ({ secret }) => secret);
const newKey = (): string => randomBytes(32).toString('base64');

beforeEach(async () => {
  environment = { DATA_DIR: at() };
});

/** An application, as the first start leaves it. */
const fill = (): Promise<void> =>
  usePorts(async ({ storage }) => {
    await store(storage, anOffer(1));
    await storage.write((stores) => addApplication(stores, 1));
  });

describe('nothing lost 12.4: the key', () => {
  test('missing beside a database, nothing starts, no key is drawn, and words say what to do', async () => {
    await fill();
    await rename(at('secret.key'), at('kept'));
    await expect(open()).rejects.toThrow(/secret\.key is missing.*Put the key back/);
    expect(await readdir(at())).not.toContain('secret.key');
    const { code, errors } = await runStages(['serve'], environment).ended;
    expect(code).toBe(1);
    expect(errors).toMatch(/^\S+secret\.key is missing, and \S+stages\.db was sealed[^\n]+\n$/);

    await rename(at('kept'), at('secret.key'));
    const application = await usePorts(({ storage }) => storage.read.applications.get(applicationId(1)));
    expect(application?.personal).toEqual(anApplication(1).personal);
  });

  test('changed, nothing starts, and words say why', async () => {
    await open();
    await writeFile(at('secret.key'), newKey());
    await expect(open()).rejects.toThrow(/stages\.db was sealed with another secret key/);
    environment['SECRET_KEY'] = newKey();
    await expect(open()).rejects.toThrow(/stages\.db was sealed with another secret key/);
  });

  test('given by a setting, opens what the file opened', async () => {
    const secret = await open();
    const text = await readFile(at('secret.key'), 'utf8');
    await rm(at('secret.key'));
    environment['SECRET_KEY'] = text.trim();
    expect(await open()).toEqual(secret);
  });

  test.each(['', 'AAAA', `${'A'.repeat(43)}=${'A'.repeat(43)}=`])(
    'whose file holds %j is refused, with words for a first start and for a later one',
    async (text) => {
      await writeFile(at('secret.key'), text);
      await expect(open()).rejects.toThrow(/does not hold a key.*delete the file/);
      await rm(at('secret.key'));
      await open();
      await writeFile(at('secret.key'), text);
      await expect(open()).rejects.toThrow(/does not hold a key.*Put the key back/);
    },
  );

  test('is drawn whole: one key for first starts at once, its owner’s alone, and nothing beside it', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, open));
    expect(new Set(opened.map((secret) => Buffer.from(secret).toString('hex'))).size).toBe(1);
    const names = await readdir(at());
    expect(names.filter((name) => name.startsWith('secret.key'))).toEqual(['secret.key']);
    expect((await stat(at('secret.key'))).mode & 0o077).toBe(0);
  });

  test('half drawn by a start that was killed, is drawn by the next', async () => {
    await writeFile(at('secret.key.0123456789ab'), '');
    // The database is made after the key, empty at first.
    await writeFile(at('stages.db'), '');
    const secret = await open();
    expect(await open()).toEqual(secret);
  });
});
