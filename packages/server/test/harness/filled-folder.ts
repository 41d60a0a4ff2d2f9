import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openSqlite } from '../../src/storage/sqlite/open-sqlite.js';
import { applyVerified, publish } from './scenes.js';
import { openTestService } from './test-service.js';

/** Makes a store of SQLite with something of most kinds in a folder. */
export async function fillFolder(folder: string, sealKey: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'stages.db');
  const opened = await openSqlite({ file, keysFile: join(folder, 'keys.db'), sealKey });
  const service = await openTestService({ opened });
  const { secret } = await service.createKey('secret', 'live');
  const { id: offer } = await publish(service, secret);
  await applyVerified(service, secret, offer);
  await service.close();
}
