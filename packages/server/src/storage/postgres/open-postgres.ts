import { Refusal } from '../../core/base/refusal.js';
import type { KeyVault, Storage } from '../../ports/index.js';
import { complaintOfVault } from '../match-vault.js';
import type { OpenedStorage } from '../opened-storage.js';
import type { TellUnreadable } from '../read-content.js';
import { UnusableKey, type RootKeys } from '../root-key.js';
import { aloneOn } from './alone-on.js';
import { createStores, type StoreParts } from './create-stores.js';
import { createPostgresCustody } from './custody.js';
import { drizzle } from './drizzle.js';
import { followChanges, type ChangeFollower } from './follow-changes.js';
import { createKeyEndings } from './key-endings.js';
import { createNotes } from './notes.js';
import { createOfferSource, lastChangeOf } from './offer-source.js';
import { openPools, openVaultPool, useOf, type Pools, type PostgresSettings } from './open-pools.js';
import { inWords } from './in-words.js';
import { createPresence, type Presence } from './presence.js';
import { openKeyVault } from './open-vault.js';
import { prepareDatabase, type PreparedDatabase } from './prepare-database.js';
import { recalling, type Recalling } from './recalling.js';
import { refusing } from './refusing.js';
import { createTransactions } from './transactions.js';

export interface PostgresOptions extends PostgresSettings {
  /** Where the vault of keys is; in the same database, in a schema of its own, unless told. */
  keysUrl?: string;
  /** Root of the keys that personal data are encrypted with, 32 bytes. */
  sealKey: Uint8Array;
  /** Those it replaced, newest first, until all is sealed anew. */
  olderKeys?: readonly Uint8Array[];
  /** `off` where the schema is brought up to date by a command of its own. */
  migrates?: 'start' | 'off';
  /** True where keys of the vault were lost for good: the applications they sealed are erased. */
  acceptsLoss?: boolean;
  /** Told, by its identifier, of an offer that is passed over since its row is damaged. */
  tellUnreadable?: TellUnreadable;
}

/**
 * Opens the database and brings it to the newest version of its schema.
 *
 * @throws UnusableKey when it was sealed with another key
 * @throws UnusableStorage when a later release took away what this one needs, or it cannot be opened
 */
export async function openPostgres(options: PostgresOptions): Promise<OpenedStorage> {
  const { sealKey, olderKeys = [], tellUnreadable = () => undefined } = options;
  const rootKeys: RootKeys = [sealKey, ...olderKeys];
  const pools = openPools(options);
  try {
    const database = await prepareDatabase(pools.writers, rootKeys, options.migrates ?? 'start');
    const vault = await openVaultOf(pools, database, rootKeys, options);
    const presence = createPresence();
    const changes = await followChanges(() => lastChangeOf(pools.readers), presence);
    const db = drizzle(pools.readers);
    const parts = { ...database, vault, tellUnreadable };
    const recall = await recalling(refusing(createStores(db, createNotes(), parts)), db, presence);
    const source = createOfferSource(pools.readers, database.identity, changes.subscribe, tellUnreadable);
    return {
      storage: toStorage({ ...parts, pools, changes, presence, recall }),
      source: {
        ...source,
        async readChanges(after, limit) {
          const read = await source.readChanges(after, limit);
          recall.forget(read.changes);
          return read;
        },
      },
      secret: database.secret,
      pools: () => [useOf('writers', pools.writers), useOf('readers', pools.readers)],
    };
  } catch (error) {
    await pools.close();
    throw inWords(error);
  }
}

/** The vault of a database, made with it and known by its identity ever after. */
async function openVaultOf(
  { writers }: Pools,
  { knownVault }: PreparedDatabase,
  rootKeys: RootKeys,
  { keysUrl, acceptsLoss = false, ...settings }: PostgresOptions,
): Promise<KeyVault> {
  const pool = openVaultPool({ ...settings, url: keysUrl ?? settings.url });
  try {
    const vault = await openKeyVault({ pool, rootKeys });
    const complaint = await complaintOfVault(vault, knownVault, acceptsLoss);
    if (complaint !== undefined)
      throw new UnusableKey(
        `The vault of keys ${complaint}, and it holds the keys of the applications. Put its latest copy back, or set ` +
          'KEYS_DATABASE_URL to where it is. If keys are lost for good: `stages vault accept-loss`.',
      );
    if (vault.identity !== knownVault.identity)
      await writers.query('update store set vault = $1', [vault.identity]);
    return vault;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

interface Parts extends StoreParts {
  pools: Pools;
  changes: ChangeFollower;
  presence: Presence;
  recall: Recalling;
  /** Number of the service's newest key. */
  newest: number;
}

function toStorage({ pools, changes, presence, recall, newest, ...parts }: Parts): Storage {
  const { writers, readers } = pools;
  const { vault, sealer } = parts;
  const transactions = createTransactions(writers, (client, notes) =>
    createStores(drizzle(client), notes, parts),
  );
  const endings = createKeyEndings(writers, vault);
  const touch = async (): Promise<void> => {
    // Who serves until somebody writes finds out when it may again.
    await transactions.run(({ believedTime }) => believedTime.get());
  };
  const underWay = new Set<Promise<unknown>>();
  const write: Storage['write'] = async (work, how) => {
    const { result, notes } = await transactions.run(work, how).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'unavailable') endings.doubt();
      throw error;
    });
    await endings.end(notes.endedKeys);
    if (notes.hasMovedOffers) await changes.look();
    return result;
  };
  let closing: Promise<void> | undefined;
  async function closeAll(): Promise<void> {
    recall.stop();
    await Promise.allSettled(underWay);
    await changes.stop();
    await vault.close();
    await pools.close();
  }

  return {
    read: recall.stores,
    async write(work, how) {
      const writing = write(work, how);
      underWay.add(writing);
      try {
        return await writing;
      } finally {
        underWay.delete(writing);
      }
    },
    alone: (job, work) => aloneOn(writers, job, work),
    refusingSince: () => transactions.refusingSince ?? presence.staleSince,
    staleSince: () => presence.staleSince,
    custody: createPostgresCustody({ pool: writers, vault, sealer, newest }),
    async ping() {
      await presence.look(() => readers.query('select 1'));
      if (transactions.refusingSince) void touch().catch(() => undefined);
    },
    close: () => (closing ??= closeAll()),
  };
}
