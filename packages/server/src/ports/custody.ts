import type { ApplicationId } from '@1eleve1stage/sdk/contract';

/** A step of sealing anew: what was looked at, and how many values were sealed. */
export interface Resealed {
  what: 'applications' | 'offers' | 'answers' | 'reports' | 'people' | 'letters' | 'keys';
  sealed: number;
  /** Values that are damaged: nothing opens them, whatever the key. */
  unreadable: number;
}

/** How many offers, applications or keys a copy holds, as it was read again. */
export type CopiedRows = Readonly<Partial<Record<'offers' | 'applications' | 'keys', number>>>;

/**
 * Chores that keep what is sealed in good order. Each goes in short steps beside what else is written; it may be left
 * between two of them, and begun again: it goes on with what is left.
 */
export interface Custody {
  /** Seals the applications of older releases each with a key of its own. */
  sealApart(): AsyncIterable<Resealed>;
  /**
   * Seals with the newest of the service's keys what older ones sealed. Once it is over, and nothing is
   * unreadable, the older ones open nothing any more, and need not be kept.
   */
  reseal(): AsyncIterable<Resealed>;
  /** Applications whose key was destroyed though something of them is there: a backup brought them back. */
  lost(): AsyncIterable<ApplicationId[]>;
  /** Destroys keys drawn before a moment that no application has; how many, step by step. */
  dropUnusedKeys(drawnBefore: Date): AsyncIterable<number>;
  /**
   * Copies the database, or the vault of its keys, as it is at one moment, to a file that its owner alone reads, in
   * place of what is there once it was looked through. Others write meanwhile.
   */
  copyTo(file: string, which: 'database' | 'keys'): Promise<CopiedRows>;
}
