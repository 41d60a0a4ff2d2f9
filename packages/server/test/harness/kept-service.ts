import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSecretKeys } from '../../src/config/secret-key.js';
import { openSqlite } from '../../src/storage/sqlite/open-sqlite.js';
import { openTestService, type TestService } from './test-service.js';

/** The whole service, in this process, on what a folder holds. */
export async function openKeptService(folder: string): Promise<TestService> {
  const file = join(folder, 'stages.db');
  const [sealKey, ...olderKeys] = await openSecretKeys(folder, file);
  const { storage, secret } = await openSqlite({
    file,
    sealKey,
    olderKeys,
    keysFile: join(folder, 'keys.db'),
  });
  const service = await openTestService({}, (ports) => ({ ...ports, storage, secret }));
  return {
    ...service,
    async close() {
      await storage.close();
      await service.close();
    },
  };
}

/** All bytes of all files of a folder, as latin-1. */
export async function bytesIn(folder: string): Promise<string> {
  const names = await readdir(folder);
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
  return files.join('\n');
}
