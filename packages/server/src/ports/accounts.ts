import type { Mode } from './mode.js';

/** An account that publishes offers and owns keys. */
export interface Publisher {
  /** `pb_` and 16 characters. */
  id: string;
  name: string;
  /** True where its offers' pages may be listed by search engines, as job postings. */
  jobPostings: boolean;
}

export const KEY_KINDS = ['secret', 'publishable'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** What is kept of a key: never the key itself, only its hash. */
export interface AccessKey {
  /** `ky_` and 16 characters. */
  id: string;
  publisherId: string;
  kind: KeyKind;
  mode: Mode;
  /** Exact origins a publishable key may be used from, `https://www.example.fr`. */
  origins: string[];
  /** The key's beginning and end, to recognise it in a list. */
  hint: string;
  createdAt: Date;
  revokedAt?: Date;
}

/** Publishers and their keys. */
export interface Accounts {
  /** The publisher of that name, created when there is none. */
  ensurePublisher(name: string, newId: string): Promise<Publisher>;
  getPublisher(id: string): Promise<Publisher | undefined>;
  /** False when there is no publisher of that name. */
  setJobPostings(publisherName: string, isAllowed: boolean): Promise<boolean>;
  /** @param hash SHA-256 of the key, hexadecimal */
  addKey(key: AccessKey, hash: string): Promise<void>;
  /** The key, unless it is unknown or revoked. */
  findActiveKey(hash: string): Promise<AccessKey | undefined>;
  /** All keys, newest first. */
  listKeys(): Promise<(AccessKey & { publisherName: string })[]>;
  /** False when there is no such active key. */
  revokeKey(id: string, at: Date): Promise<boolean>;
}
