import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import BetterSqlite3 from 'better-sqlite3';
import type { KeyVault, VaultKey } from '../../ports/index.js';
import { createSealer, type Sealer } from '../seal.js';
import type { Connection } from './connection.js';

/** Seals what tells of an application with a key that is its own. */
export interface ApplicationSeals {
  /** For a new application: a key that has sealed nothing. */
  begin(): Promise<{ key: VaultKey; sealer: Sealer }>;
  /** The application was not kept. */
  forget(key: VaultKey): void;
  /**
   * That of an application; undefined once its key was destroyed. Applications of older releases have none of
   * their own: the service's key sealed them. Where its key is damaged, one that opens nothing.
   */
  of(keyId: number | null): Promise<Sealer | undefined>;
  /** That of the application of that name; undefined, too, when there is none. */
  ofApplication(id: ApplicationId): Promise<Sealer | undefined>;
}

/** Opens and seals nothing. */
const DAMAGED_KEY: Sealer = { open: refuse, seal: refuse };

function refuse(): never {
  throw new Error('The key of an application is damaged.');
}

/** True where nothing could be read at all: a lock, a disk. */
function isOutOfReach(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && !error.code.startsWith('SQLITE_CORRUPT');
}

/** The number that values begin with that were sealed with an application's own key. */
const OWN_KEY = 0;

/** True of a value that nothing opens once its application is erased. */
export function isSealedApart(sealed: Uint8Array): boolean {
  return sealed[0] === OWN_KEY;
}

/** @param service the sealer of the service's own key */
export function createApplicationSeals(db: Connection, vault: KeyVault, service: Sealer): ApplicationSeals {
  const keyOf = db.$client
    .prepare<[string], number | null>('select key_id from applications where id = ?')
    .pluck();
  return {
    async begin() {
      const key = await vault.take();
      return { key, sealer: createSealer(key.key, OWN_KEY) };
    },
    forget: (key) => vault.giveBack(key),
    async of(keyId) {
      if (keyId === null) return service;
      try {
        const key = await vault.open(keyId);
        return key && createSealer(key, OWN_KEY);
      } catch (error) {
        if (isOutOfReach(error)) throw error;
        return DAMAGED_KEY;
      }
    },
    async ofApplication(id) {
      const keyId = keyOf.get(id);
      return keyId === undefined ? undefined : this.of(keyId);
    },
  };
}
