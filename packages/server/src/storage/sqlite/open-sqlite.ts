import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql, migrate } from './drizzle.js';
import type { KeyVault, Storage, Stores } from '../../ports/index.js';
import { createApplicationSeals } from '../application-seals.js';
import { createListeners } from '../listeners.js';
import { opening } from '../opening.js';
import type { Sealer } from '../seal.js';
import { fenced } from '../fenced.js';
import type { OpenedStorage } from '../opened-storage.js';
import type { TellUnreadable } from '../read-content.js';
import { createAccounts } from './accounts.js';
import { createApplications } from './applications.js';
import { createAuditTrail } from './audit-trail.js';
import { createBelievedTime } from './believed-time.js';
import { connectToRead, connectToWrite, neverWait, type Connection } from './connection.js';
import { createSqliteCustody, type CustodyParts } from './custody.js';
import { createKeyEndings } from './ended-keys.js';
import { keyIdFinderOf } from './find-key-id.js';
import { createFreedSeats } from './freed-seats.js';
import { createIdempotency } from './idempotency.js';
import { createLinks } from './links.js';
import { createMailboxes } from './mailboxes.js';
import { createLogKeeper, type LogKeeper } from './log-keeper.js';
import { createMembers } from './members.js';
import { createModeration } from './moderation.js';
import { createModerators } from './moderators.js';
import { createOfferSource, lastChangeOf } from './offer-source.js';
import { createOfferDrafts } from './offer-drafts.js';
import { createOffers } from './offers.js';
import { findOlderSealed } from './older-sealed.js';
import { openKeyring } from './open-keyring.js';
import { openVaultOf } from './open-vault.js';
import { createOutbox } from './outbox.js';
import { refuseLaterRelease } from './refuse-later.js';
import { createPasskeys } from './passkeys.js';
import { createSchools } from './schools.js';
import { createSessions } from './sessions.js';
import { createInvitations } from './invitations.js';
import { createSignIns } from './sign-ins.js';
import { createSites } from './sites.js';
import { createSpentChallenges } from './spent-challenges.js';
import { createWriteQueue } from './write-queue.js';
import { PACKAGE_FOLDER } from '../../package-folder.js';

export interface SqliteOptions {
  /** Path of the database, created when there is none. */
  file: string;
  /** Root of the keys that personal data are encrypted with, 32 bytes. */
  sealKey: Uint8Array;
  /** Those it replaced, newest first, until all is sealed anew. */
  olderKeys?: readonly Uint8Array[];
  /** Path of the vault that keeps the keys of applications, created with the database; beside it unless told. */
  keysFile?: string;
  /** True where keys of the vault were lost for good: the applications they sealed are erased. */
  acceptsLoss?: boolean;
  /** Told, by its identifier, of an offer that is passed over since its row is damaged. */
  tellUnreadable?: TellUnreadable;
}

export const MIGRATIONS = fileURLToPath(new URL('migrations', PACKAGE_FOLDER));

/**
 * Opens the database and brings it to the newest version of its schema.
 *
 * @throws UnusableKey when it was sealed with another key
 * @throws UnusableStorage when a later release wrote it, or one of its files cannot be opened
 */
export function openSqlite(options: SqliteOptions): Promise<OpenedStorage> {
  return opening(options.file, () => openFiles(options));
}

async function openFiles({
  file,
  sealKey,
  olderKeys = [],
  keysFile,
  acceptsLoss = false,
  tellUnreadable = () => undefined,
}: SqliteOptions): Promise<OpenedStorage> {
  await makePrivate(file);
  const writer = connectToWrite(file);
  try {
    refuseLaterRelease(writer.$client, MIGRATIONS);
    bringUpToDate(writer);
    const rootKeys = [sealKey, ...olderKeys] as const;
    const { sealer, newest, secret } = openKeyring(writer.$client, rootKeys, () =>
      findOlderSealed(writer.$client),
    );
    const vault = await openVaultOf(writer.$client, {
      file: keysFile ?? vaultBeside(file),
      rootKeys,
      acceptsLoss,
    });
    const reader = connectToRead(file);
    for (const connection of [writer, reader]) neverWait(connection);
    const listeners = createListeners();
    const log = createLogKeeper(file);
    const queue = createWriteQueue(writer.$client, {
      position: lastChangeOf(writer),
      moved: listeners.tell,
      committed: log.noteCommit,
    });
    return {
      storage: toStorage({ writer, reader, queue, log, sealer, newest, vault, tellUnreadable }),
      source: createOfferSource(reader, listeners.subscribe, tellUnreadable),
      secret,
    };
  } catch (error) {
    writer.$client.close();
    throw error;
  }
}

export function bringUpToDate(writer: Connection): void {
  try {
    migrate(writer, { migrationsFolder: MIGRATIONS });
  } catch (error) {
    if (writer.$client.inTransaction || !isOfRollback(error)) throw error;
    // SQLite undid it by itself, as it does where there is no room; drizzle tells of its own try to undo alone.
    throw Object.assign(new Error('The migration was undone', { cause: error }), { code: 'SQLITE_FULL' });
  }
}

function isOfRollback(error: unknown): boolean {
  return error instanceof Error && error.message.includes("'ROLLBACK'");
}

interface Parts extends CustodyParts {
  log: LogKeeper;
  tellUnreadable: TellUnreadable;
}

function toStorage({ log, tellUnreadable, ...parts }: Parts): Storage {
  const { writer, reader, queue, sealer, vault } = parts;
  const storesOf = (db: Connection): Stores => createStores(db, { sealer, vault, tellUnreadable });
  const stores = storesOf(writer);
  const endings = createKeyEndings(writer, vault, queue, log.empty);
  return {
    read: storesOf(reader),
    write: (work) =>
      endings.after(async () => {
        const fence = fenced(stores);
        try {
          return await work(fence.stores);
        } finally {
          await fence.close();
        }
      }),
    // A folder has one service.
    alone: (_, work) => work(),
    refusingSince: () => queue.refusingSince,
    staleSince: () => undefined,
    custody: createSqliteCustody(parts),
    async ping() {
      reader.get(sql`select 1`);
      // Whoever watches a service that refuses writes finds out when it no longer does.
      if (queue.refusingSince) void queue.run(async () => touch(writer)).catch(() => undefined);
    },
    async close() {
      await endings.over();
      await queue.drained();
      await vault.close();
      await log.close();
      // The writer last: the last one to leave folds the journal into the database.
      reader.$client.close();
      writer.$client.close();
    },
  };
}

/** Writes, and changes nothing. */
function touch(writer: Connection): void {
  writer.run(sql`update store set identity = identity`);
}

function createStores(
  db: Connection,
  { sealer, vault, tellUnreadable }: { sealer: Sealer; vault: KeyVault; tellUnreadable: TellUnreadable },
): Stores {
  const seals = createApplicationSeals(vault, sealer, keyIdFinderOf(db));
  return {
    accounts: createAccounts(db),
    applications: createApplications(db, seals, tellUnreadable),
    auditTrail: createAuditTrail(db),
    believedTime: createBelievedTime(db),
    freedSeats: createFreedSeats(db),
    idempotency: createIdempotency(db, sealer),
    links: createLinks(db),
    mailboxes: createMailboxes(db),
    members: createMembers(db, sealer),
    moderation: createModeration(db, sealer),
    moderators: createModerators(db, sealer),
    offerDrafts: createOfferDrafts(db, sealer),
    offers: createOffers(db, sealer, tellUnreadable),
    outbox: createOutbox(db, sealer, seals),
    passkeys: createPasskeys(db),
    schools: createSchools(db),
    sessions: createSessions(db),
    invitations: createInvitations(db, sealer),
    signIns: createSignIns(db, sealer),
    sites: createSites(db),
    spentChallenges: createSpentChallenges(db),
  };
}

function vaultBeside(database: string): string {
  return `${database.replace(/\.db$/, '')}.keys.db`;
}

/** Readable by the account of the service alone; SQLite gives its journal the same rights. */
export async function makePrivate(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await (await open(file, 'a', 0o600)).close();
}
