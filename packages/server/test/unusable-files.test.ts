import { mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inFolder, type InFolder } from './harness/in-folder.js';

let there: InFolder;

beforeEach(async () => {
  there = await inFolder();
});
afterEach(() => there.close());

const GARBAGE = 'This was a database. '.repeat(1000);

/** What is in the way, by the file: how it came there, and what is said of it. */
const FAULTS: Record<string, [file: string, spoil: (path: string) => Promise<void>, words: RegExp]> = {
  'a database of garbage': ['stages.db', overwrite, /is damaged, or is no database/],
  'half a database': [
    'stages.db',
    async (path) => truncate(path, (await readFile(path)).length / 2),
    /is damaged, or is no database/,
  ],
  'a folder in place of the database': ['stages.db', putFolder, /Move what is there away/],
  'a vault of garbage': ['keys.db', overwrite, /is damaged, or is no database/],
  'a folder in place of the vault': ['keys.db', putFolder, /Move what is there away/],
  'a folder in place of the key': ['secret.key', putFolder, /Move what is there away/],
  'a folder in place of the lock': ['service.lock', putFolder, /Move what is there away/],
};

describe('nothing lost 12.6: a service that cannot start says so in words, and names the file', () => {
  test.each(Object.entries(FAULTS))('%s', async (_name, [file, spoil, words]) => {
    expect((await there.command(['keys', 'list'])).code).toBe(0);
    const path = join(there.folder, file);
    await spoil(path);
    await expectWords(path, words);
  });

  test('a file in place of the folder', async () => {
    const path = join(there.folder, 'data');
    await writeFile(path, '');
    await expectWords(path, /Move what is there away/, { DATA_DIR: path });
  });
});

async function expectWords(path: string, words: RegExp, environment?: Record<string, string>): Promise<void> {
  const { code, errors } = await there.run(['serve'], environment).ended;
  expect(code).toBe(1);
  expect(errors).toMatch(words);
  expect(errors).toContain(path);
  expect(errors.trim().split('\n')).toHaveLength(1);
}

async function overwrite(path: string): Promise<void> {
  await writeFile(path, GARBAGE);
}

async function putFolder(path: string): Promise<void> {
  await rm(path, { force: true });
  await mkdir(path);
}
