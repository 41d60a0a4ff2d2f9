import { moment, sealed, GROWING } from './column-types.js';
import { bigint, index, integer, pgTable, text } from './drizzle.js';

/** One row. */
export const store = pgTable('store', {
  /** Drawn when the database was made, so that what was derived from another is recognised. */
  identity: text('identity').primaryKey(),
  /** Identity of the vault that keeps the keys of its applications. */
  vault: text('vault'),
  believedAt: moment('believed_at'),
  /** When the newest migration was made that a release must know to run on this schema. */
  neededMigration: bigint('needed_migration', { mode: 'number' }).notNull().default(0),
});

/** Keys that values are sealed with; a database opens with no other. */
export const sealKeys = pgTable('seal_keys', {
  /** Number that values sealed with it begin with. */
  number: integer('number').primaryKey(),
  /** The database's secret, sealed with this key: whoever opens it has the right one. */
  sealedSecret: sealed('sealed_secret').notNull(),
});

/** Keys of what was erased, until they are destroyed. */
export const endedKeys = pgTable('ended_keys', { keyId: bigint('key_id', GROWING).primaryKey() });

export const idempotency = pgTable(
  'idempotency',
  {
    key: text('key').primaryKey(),
    fingerprint: text('fingerprint').notNull(),
    sealedBody: sealed('sealed_body').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [index('idempotency_expiry').on(table.expiresAt)],
);

export const spentChallenges = pgTable(
  'spent_challenges',
  {
    hash: text('hash').primaryKey(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [index('spent_challenges_expiry').on(table.expiresAt)],
);
