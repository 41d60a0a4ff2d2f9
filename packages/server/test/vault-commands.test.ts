import { cp, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { usePortsOf } from '../src/commands/use-ports.js';
import { readConfig } from '../src/config/config.js';
import { addApplication, anOffer, applicationId, offerId, store } from './suites/samples.js';
import { commandLine } from './harness/command-line.js';
import { temporaryFolder } from './harness/temporary-folder.js';

let environment: Record<string, string>;
const at = temporaryFolder();
const usePorts = usePortsOf(() => readConfig(environment));
const run = (...args: string[]) => commandLine(environment)(...args);

beforeEach(async () => {
  environment = { DATA_DIR: at('data'), KEYS_DIR: at('keys') };
  await usePorts(({ storage }) => store(storage, anOffer(1)));
  await add(1);
});

const add = (number: number) =>
  usePorts(({ storage }) => storage.write((stores) => addApplication(stores, number)));
const isKnown = async (number: number) =>
  (await usePorts(({ storage }) => storage.read.applications.get(applicationId(number))))?.personal !==
  undefined;

describe('nothing lost 12.13: stages backup', () => {
  test('copies the database and its keys, for their owner alone, one after the other in one place', async () => {
    await mkdir(at('copies'));
    const copy = () => run('backup', '--database', at('copies/stages.db'), '--keys', at('copies/keys.db'));
    expect(await copy()).toMatchObject({ code: 0, errors: '' });
    await add(2);
    expect(await copy()).toMatchObject({ code: 0, errors: '' });
    expect((await readdir(at('copies'))).sort()).toEqual(['keys.db', 'stages.db']);
    for (const name of ['keys.db', 'stages.db'])
      expect((await stat(at(`copies/${name}`))).mode & 0o077).toBe(0);

    await mkdir(at('restored'));
    await cp(at('data/secret.key'), at('restored/secret.key'));
    for (const name of ['keys.db', 'stages.db']) await cp(at(`copies/${name}`), at(`restored/${name}`));
    environment = { DATA_DIR: at('restored') };
    expect([await isKnown(1), await isKnown(2)]).toEqual([true, true]);
  });

  test('needs to be told what to copy', async () => {
    expect(await run('backup')).toMatchObject({
      code: 1,
      errors: 'Say a folder, or --database, --keys or both.\n',
    });
  });
});

describe('nothing lost 12.13: keys that are lost for good', () => {
  test('are accepted in so many words: the applications they sealed are erased, the others stay', async () => {
    await run('backup', '--keys', at('older-keys.db'));
    await add(2);
    await cp(at('older-keys.db'), at('keys/keys.db'));
    await expect(isKnown(1)).rejects.toThrow(/older than the database.*accept-loss/);
    expect((await run('vault', 'accept-loss')).errors).toContain('--erase-for-good');
    await expect(isKnown(1)).rejects.toThrow(/older than the database/);

    const { output } = await run('vault', 'accept-loss', '--erase-for-good');
    expect(output).toBe('1 applications were erased.');
    expect([await isKnown(1), await isKnown(2)]).toEqual([true, false]);
    await add(3);
    expect(await isKnown(3)).toBe(true);
  });

  test('a vault that is gone is begun anew', async () => {
    await rm(at('keys'), { recursive: true });
    const { output } = await run('vault', 'accept-loss', '--erase-for-good');
    expect(output).toBe('1 applications were erased.');
    await add(2);
    expect([await isKnown(1), await isKnown(2)]).toEqual([false, true]);
    const offer = await usePorts(({ storage }) => storage.read.offers.get(offerId(1)));
    expect(offer?.content).toEqual(anOffer(1).content);
  });
});
