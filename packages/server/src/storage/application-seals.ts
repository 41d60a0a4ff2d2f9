import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { KeyVault, VaultKey } from '../ports/index.js';
import { createSealer, type Sealer } from './seal.js';

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

/** The number that values begin with that were sealed with an application's own key. */
const OWN_KEY = 0;

/** True of a value that nothing opens once its application is erased. */
export function isSealedApart(sealed: Uint8Array): boolean {
  return sealed[0] === OWN_KEY;
}

/** Finds the number of an application's key: null where it has none of its own, undefined where there is no such application. */
export type FindKeyId = (id: ApplicationId) => Promise<number | null | undefined>;

/** @param service the sealer of the service's own key */
export function createApplicationSeals(
  vault: KeyVault,
  service: Sealer,
  findKeyId: FindKeyId,
): ApplicationSeals {
  return {
    async begin() {
      const key = await vault.take();
      return { key, sealer: createSealer(key.key, OWN_KEY) };
    },
    forget: (key) => vault.giveBack(key),
    async of(keyId) {
      if (keyId === null) return service;
      const key = await vault.open(keyId);
      return key === 'damaged' ? DAMAGED_KEY : key && createSealer(key, OWN_KEY);
    },
    async ofApplication(id) {
      const keyId = await findKeyId(id);
      return keyId === undefined ? undefined : this.of(keyId);
    },
  };
}
