import type { WaitingPosition } from './waiting-position.js';

/** Live objects are real; test objects are for trying an integration. They never meet. */
export const MODES = ['live', 'test'] as const;
export type Mode = (typeof MODES)[number];

/** When offers wait for a moderator: never, until their organisation was approved, or each of them. */
export const REVIEW_POLICIES = ['none', 'first', 'all'] as const;
export type ReviewPolicy = (typeof REVIEW_POLICIES)[number];

export const REVIEW_STATES = ['waiting', 'approved', 'refused'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Kinds of organisations that may have no SIRET. */
export const ORGANISATION_KINDS = ['association', 'profession', 'administration'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** An organisation in the words of whoever opened its account: nobody vouches for them. */
export interface DeclaredOrganisation {
  name: string;
  /** 14 digits whose checksum is right; absent where it has none, then `kind` says why. */
  siret?: string;
  kind?: OrganisationKind;
  postcode: string;
  city: string;
}

/** What a moderator is to know, and said, of an organisation that opened its account by itself. */
export interface Review {
  state: ReviewState;
  declared: DeclaredOrganisation;
  /** When it last asked to be looked at. */
  askedAt: Date;
  /** Why it was refused, as its people read it; kept until it is approved. */
  reason?: string;
}

/** An account that publishes offers and owns keys. */
export interface Publisher {
  /** `pb_` and 16 characters. */
  id: string;
  /** Unique. That of an organisation which nobody approved yet ends with its identifier: it takes nobody's name. */
  name: string;
  /** True where its offers' pages may be listed by search engines, as job postings. */
  jobPostings: boolean;
  /** Names of employers that are its own, beside its name (see `rules/own-names.ts`). */
  names: string[];
  /** SIRETs of employers that the service vouches it publishes for. */
  sirets: string[];
  /** True for one that relays the offers of any employer. */
  isIntermediary: boolean;
  /** Absent for one that the service's team made. */
  review?: Review;
  /** True where who applies is kept back until somebody of it opens that, or answers. */
  isBlind: boolean;
  /** Sentences of its own to say no with, beside those that are ready. */
  refusals: string[];
}

/** Facts of a publisher that may change. */
export type PublisherFacts = Pick<
  Publisher,
  'names' | 'sirets' | 'isIntermediary' | 'jobPostings' | 'isBlind' | 'refusals'
>;

/**
 * What a key is for: a server's own offers and candidates, the pages of sites, or making keys for the pages of sites, and
 * nothing else.
 */
export const KEY_KINDS = ['secret', 'publishable', 'managing'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** A key as it is kept: never the key itself, only its hash. */
export interface AccessKey {
  /** `ky_` and 16 characters. */
  id: string;
  publisherId: string;
  kind: KeyKind;
  mode: Mode;
  /** What its people call it; absent where nobody gave it a name. */
  name?: string;
  /** Exact origins a publishable key may be used from, `https://www.example.fr`. */
  origins: string[];
  /** The key's beginning and end, to recognise it in a list. */
  hint: string;
  /**
   * The key itself, of a publishable one: whoever reads a page reads it there. Absent for others, and for one that was
   * made before it was kept.
   */
  text?: string;
  createdAt: Date;
  /** When a request last showed it, to the hour. */
  lastUsedAt?: Date;
  /** When a secret key was first seen in a page, where everybody can read it. */
  exposedAt?: Date;
  revokedAt?: Date;
}

/** Publishers and their keys. */
export interface Accounts {
  /** The publisher of that name, created when there is none. */
  ensurePublisher(name: string, newId: string): Promise<Publisher>;
  /** Adds an organisation that opened its account by itself. */
  addPublisher(publisher: Pick<Publisher, 'id' | 'name' | 'names'> & { review: Review }): Promise<void>;
  /** Replaces what is said of an organisation that opened its account by itself, and its names. */
  setReview(
    publisherId: string,
    change: Partial<Pick<Publisher, 'name' | 'names' | 'sirets'>> & { review: Review },
  ): Promise<void>;
  /** Those that wait for a moderator, who asked first the first; so many at most. */
  listWaiting(limit: number, after?: WaitingPosition): Promise<(Publisher & { review: Review })[]>;
  getPublisher(id: string): Promise<Publisher | undefined>;
  /** All publishers, by their names. */
  listPublishers(): Promise<Publisher[]>;
  /** Those that a SIRET is vouched for. */
  publishersOfSiret(siret: string): Promise<Publisher[]>;
  /** Replaces what is said of a publisher; false when there is none of that identifier. */
  setFacts(publisherId: string, facts: Partial<PublisherFacts>): Promise<boolean>;
  /** @param hash SHA-256 of the key, hexadecimal */
  addKey(key: AccessKey, hash: string): Promise<void>;
  /** The key, unless it is unknown or revoked. */
  findActiveKey(hash: string): Promise<AccessKey | undefined>;
  getKey(id: string): Promise<AccessKey | undefined>;
  /** A publisher's keys, newest first. */
  keysOf(publisherId: string): Promise<AccessKey[]>;
  /** All keys, newest first. */
  listKeys(): Promise<(AccessKey & { publisherName: string })[]>;
  /** False when there is no such active key. */
  revokeKey(id: string, at: Date): Promise<boolean>;
  /** Replaces the origins of an active key; false when there is none. */
  setOrigins(id: string, origins: readonly string[]): Promise<boolean>;
  /** Notes when keys were used; a key that was used later stays as it is. */
  noteUses(uses: ReadonlyMap<string, Date>): Promise<void>;
  /** Notes that a key was seen in a page; the first time counts. False when that is known already. */
  noteExposed(id: string, at: Date): Promise<boolean>;
}
