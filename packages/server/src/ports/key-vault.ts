import type { CopiedRows } from './custody.js';

/** A key for one application alone, and its number. */
export interface VaultKey {
  /** Grows with each key that is drawn. */
  id: number;
  /** 32 bytes. */
  key: Uint8Array;
}

/**
 * Where the keys of applications are kept, apart from what they seal. A key that is destroyed is destroyed
 * for every copy of what it sealed: a backup, a replica, a journal.
 */
export interface KeyVault {
  /** Drawn when the vault was made, so that a database recognises its own. */
  readonly identity: string;
  /** A key that has sealed nothing; it is on disk already. */
  take(): Promise<VaultKey>;
  /** Takes a key back that sealed nothing that was kept. */
  giveBack(key: VaultKey): void;
  /** Undefined once destroyed. */
  open(id: number): Promise<Uint8Array | 'damaged' | undefined>;
  /** Those of them that are not there. */
  missing(ids: readonly number[]): Promise<number[]>;
  /** Destroys keys for good; those that are not there count as destroyed. */
  destroy(ids: readonly number[]): Promise<void>;
  /** The highest number that was ever drawn, 0 before the first. */
  highest(): Promise<number>;
  /** Numbers up to this one are never given: keys of theirs were lost. */
  skipTo(id: number): Promise<void>;
  /** Numbers of the keys that come after one and were drawn before a moment, in order. */
  drawnBefore(moment: Date, page: { after: number; limit: number }): Promise<number[]>;
  /** Seals keys anew where the service's own key has changed, so many at most; how many. */
  reseal(limit: number): Promise<number>;
  /** Copies the vault, as it is at one moment, to a file that its owner alone reads, in place of what is there. */
  copyTo(file: string): Promise<CopiedRows>;
  close(): Promise<void>;
}
