import type { KeyKind, Mode } from '../../ports/index.js';
import { moment } from './column-types.js';
import { integer, sqliteTable, text } from './drizzle.js';

export const publishers = sqliteTable('publishers', {
  id: text('id').primaryKey(),
  name: text('name').notNull().unique(),
  /** True where search engines may list its offers. */
  jobPostings: integer('job_postings', { mode: 'boolean' }).notNull().default(false),
  names: text('names', { mode: 'json' }).$type<string[]>().notNull().default([]),
  sirets: text('sirets', { mode: 'json' }).$type<string[]>().notNull().default([]),
  isIntermediary: integer('is_intermediary', { mode: 'boolean' }).notNull().default(false),
});

export const accessKeys = sqliteTable('access_keys', {
  id: text('id').primaryKey(),
  publisherId: text('publisher_id')
    .notNull()
    .references(() => publishers.id),
  kind: text('kind').$type<KeyKind>().notNull(),
  mode: text('mode').$type<Mode>().notNull(),
  origins: text('origins', { mode: 'json' }).$type<string[]>().notNull(),
  hint: text('hint').notNull(),
  hash: text('hash').notNull().unique(),
  createdAt: moment('created_at').notNull(),
  revokedAt: moment('revoked_at'),
  lastUsedAt: moment('last_used_at'),
  exposedAt: moment('exposed_at'),
});
