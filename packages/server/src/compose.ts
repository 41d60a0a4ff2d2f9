import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from './config/config.js';
import { withoutMessages } from './doors/http/without-messages.js';
import { createKeyUses } from './storage/key-uses.js';
import { createRateLimiter } from './rate-limit/create-rate-limiter.js';
import { createTroubles } from './jobs/troubles.js';
import { createPasskeyChecks } from './passkeys/passkey-checks.js';
import { openPlaces } from './places/places.js';
import { createSecurityEvents, openSecurityEvents } from './log/security-events.js';
import { createSearchEngine, type SearchEngine } from './search/index.js';
import { openSecretKeys } from './config/secret-key.js';
import type { OpenedStorage } from './storage/opened-storage.js';
import type { TellUnreadable } from './storage/read-content.js';
import { openSqlite } from './storage/sqlite/open-sqlite.js';
import type { PoolUse } from './ports/index.js';
import type { Ports } from './ports/ports.js';
import { VERSION } from './config/version.js';

/** All that the use cases reach, and the life of their search. */
export interface Opened {
  ports: Ports;
  /** Starts when the service does: commands that do not search need not wait for it. */
  engine: SearchEngine;
  /** Connections to the database, as they are used now; none where it is a file. */
  pools: () => readonly PoolUse[];
}

/**
 * Opens all that the use cases reach. Whoever opens closes `ports.storage`.
 *
 * @param how.acceptsLoss true where keys of applications were lost for good
 */
export async function openPorts(
  config: Config,
  logger: Logger,
  how: { acceptsLoss?: boolean } = {},
): Promise<Opened> {
  const tellUnreadable = (row: string): void =>
    row.startsWith('ap_')
      ? logger.error({ application: row }, 'an application cannot be read')
      : logger.error({ offer: row }, 'an offer cannot be read');
  const [{ storage, source, secret, pools = () => [] }, places] = await Promise.all([
    openStorage(config, { ...how, tellUnreadable }),
    openPlaces(),
  ]);
  const now = (): Date => new Date();
  const troubles = createTroubles(now);
  const engine = createSearchEngine({
    source,
    now,
    snapshot: { file: join(config.dataDir, 'search.snapshot'), version: VERSION },
    warn: (message, error) =>
      logger.warn({ ...(error !== undefined && { error: withoutMessages(error) }) }, message),
    lacking: (isLacking) => (isLacking ? troubles.begin('search') : troubles.end('search')),
  });
  return {
    ports: {
      storage,
      search: engine.search,
      places,
      rateLimiter: createRateLimiter(),
      events:
        config.securityLog === undefined
          ? createSecurityEvents(logger, now)
          : openSecurityEvents(config.securityLog, now),
      keyUses: createKeyUses(),
      troubles,
      operator: config.operator,
      passkeyChecks: createPasskeyChecks(config.publicUrl),
      reviews: config.reviews,
      secret,
      publicUrl: config.publicUrl,
      now,
    },
    engine,
    pools,
  };
}

interface Opening {
  acceptsLoss?: boolean;
  tellUnreadable: TellUnreadable;
}

async function openStorage(config: Config, how: Opening): Promise<OpenedStorage> {
  const { dataDir, keysDir = dataDir, database, secretKeys } = config;
  if (database) {
    if (!secretKeys) throw new Error('A database of several services is configured with their key');
    const [sealKey, ...olderKeys] = secretKeys;
    // Loaded where it is used: a service on a file starts sooner without.
    const { openPostgres } = await import('./storage/postgres/open-postgres.js');
    return openPostgres({ ...database, sealKey, olderKeys, ...how });
  }
  const file = join(dataDir, 'stages.db');
  const [sealKey, ...olderKeys] = secretKeys ?? (await openSecretKeys(dataDir, file));
  return openSqlite({ file, sealKey, olderKeys, keysFile: join(keysDir, 'keys.db'), ...how });
}
