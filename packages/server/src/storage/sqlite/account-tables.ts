import type { KeyKind, Mode, OrganisationKind, ReviewState } from '../../ports/index.js';
import { moment } from './column-types.js';
import { index, integer, sqliteTable, text } from './drizzle.js';

export const publishers = sqliteTable('publishers', {
  id: text('id').primaryKey(),
  name: text('name').notNull().unique(),
  /** True where search engines may list its offers. */
  jobPostings: integer('job_postings', { mode: 'boolean' }).notNull().default(false),
  names: text('names', { mode: 'json' }).$type<string[]>().notNull().default([]),
  sirets: text('sirets', { mode: 'json' }).$type<string[]>().notNull().default([]),
  isIntermediary: integer('is_intermediary', { mode: 'boolean' }).notNull().default(false),
  /** What whoever opened the account declared, and what a moderator said; null for one that the team made. */
  review: text('review').$type<ReviewState>(),
  reviewReason: text('review_reason'),
  askedAt: moment('asked_at'),
  declaredName: text('declared_name'),
  siret: text('siret'),
  kind: text('kind').$type<OrganisationKind>(),
  postcode: text('postcode'),
  city: text('city'),
  /** True where who applies is kept back until it is opened. */
  isBlind: integer('is_blind', { mode: 'boolean' }).notNull().default(true),
  refusals: text('refusals', { mode: 'json' }).$type<string[]>().notNull().default([]),
});

export const accessKeys = sqliteTable(
  'access_keys',
  {
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
    name: text('name'),
    text: text('text'),
  },
  (table) => [index('access_keys_of_publisher').on(table.publisherId)],
);

export const sites = sqliteTable(
  'sites',
  {
    id: text('id').primaryKey(),
    publisherId: text('publisher_id')
      .notNull()
      .references(() => publishers.id),
    mode: text('mode').$type<Mode>().notNull(),
    name: text('name').notNull(),
    siret: text('siret'),
    street: text('street'),
    postcode: text('postcode').notNull(),
    city: text('city').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('sites_of_publisher').on(table.publisherId, table.mode, table.name)],
);
