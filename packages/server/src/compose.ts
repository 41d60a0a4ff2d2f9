import { join } from 'node:path';
import type { Config } from './config.js';
import { openPlaces } from './places/places.js';
import { openServiceKeys } from './secret-key.js';
import { openSqlite } from './storage/sqlite/index.js';
import type { Ports } from './use-cases/ports.js';

/** Opens all that the use cases reach. Whoever opens closes `ports.storage`. */
export async function openPorts(config: Config): Promise<Ports> {
  const { sealKey, secret } = await openServiceKeys(config.dataDir, config.secretKey);
  const [{ storage, search }, places] = await Promise.all([
    openSqlite({ file: join(config.dataDir, 'stages.db'), sealKey }),
    openPlaces(),
  ]);
  return { storage, search, places, secret, publicUrl: config.publicUrl, now: () => new Date() };
}
