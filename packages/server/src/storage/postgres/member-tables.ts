import type { Language } from '@1eleve1stage/sdk/contract';
import type { AuditedAct, Role, SessionSpace } from '../../ports/index.js';
import { publishers } from './account-tables.js';
import { moment, sealed } from './column-types.js';
import { bigint, index, integer, pgTable, primaryKey, sql, text } from './drizzle.js';

export const people = pgTable('people', {
  id: text('id').primaryKey(),
  /** Keyed hash of the mailbox, which is one person's. */
  mailbox: text('mailbox').notNull().unique(),
  sealedContact: sealed('sealed_contact').notNull(),
  createdAt: moment('created_at').notNull(),
});

export const members = pgTable(
  'members',
  {
    publisherId: text('publisher_id')
      .notNull()
      .references(() => publishers.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role').$type<Role>().notNull(),
    joinedAt: moment('joined_at').notNull(),
    /** When it was last looked at whether there is something to mail them. */
    lookedAt: moment('looked_at')
      .notNull()
      .default(sql`'1970-01-01 00:00:00+00'`),
    /** Weeks told of in a row in which nobody waited. */
    quietWeeks: integer('quiet_weeks').notNull().default(0),
    language: text('language').$type<Language>().notNull().default('fr'),
    /** Digests of this organisation that they do not want, between spaces. */
    unwanted: text('unwanted'),
  },
  (table) => [
    primaryKey({ columns: [table.publisherId, table.personId] }),
    index('members_of_person').on(table.personId),
    index('members_to_mail').on(table.lookedAt),
  ],
);

export const signIns = pgTable(
  'sign_ins',
  {
    id: text('id').primaryKey(),
    browserHash: text('browser_hash').notNull().unique(),
    linkHash: text('link_hash').notNull().unique(),
    codeHash: text('code_hash').notNull(),
    sealedEmail: sealed('sealed_email').notNull(),
    language: text('language').$type<Language>().notNull(),
    next: text('next'),
    codeTries: integer('code_tries').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [index('sign_ins_expiry').on(table.expiresAt)],
);

export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    hash: text('hash').notNull().unique(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    space: text('space').$type<SessionSpace>().notNull().default('publisher'),
    /** The organisation it acts in, once one is chosen. */
    publisherId: text('publisher_id'),
    createdAt: moment('created_at').notNull(),
    seenAt: moment('seen_at').notNull(),
    provedAt: moment('proved_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    browser: text('browser').notNull(),
  },
  (table) => [
    index('sessions_of_person').on(table.personId),
    index('sessions_expiry').on(table.expiresAt),
    index('sessions_seen').on(table.seenAt),
  ],
);

export const passkeys = pgTable(
  'passkeys',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    publicKey: text('public_key').notNull(),
    count: bigint('count', { mode: 'number' }).notNull(),
    browser: text('browser').notNull(),
    createdAt: moment('created_at').notNull(),
    usedAt: moment('used_at').notNull(),
  },
  (table) => [index('passkeys_of_person').on(table.personId)],
);

/** Who reads what waits for a moderator. */
export const moderators = pgTable('moderators', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.id),
  addedAt: moment('added_at').notNull(),
});

/** Who did what in an organisation: identifiers alone. */
export const auditTrail = pgTable(
  'audit_trail',
  {
    id: text('id').primaryKey(),
    publisherId: text('publisher_id').notNull(),
    personId: text('person_id'),
    act: text('act').$type<AuditedAct>().notNull(),
    subject: text('subject'),
    at: moment('at').notNull(),
  },
  (table) => [
    index('audit_newest').on(table.publisherId, table.at, table.id),
    index('audit_of_subject').on(table.publisherId, table.subject, table.at),
    index('audit_age').on(table.at),
  ],
);

/** Who is asked to join an organisation, until they say so or the time is over. */
export const invitations = pgTable(
  'invitations',
  {
    publisherId: text('publisher_id')
      .notNull()
      .references(() => publishers.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role').$type<Role>().notNull(),
    invitedBy: text('invited_by').notNull(),
    invitedAt: moment('invited_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.publisherId, table.personId] }),
    index('invitations_of_person').on(table.personId),
    index('invitations_expiry').on(table.expiresAt),
  ],
);
