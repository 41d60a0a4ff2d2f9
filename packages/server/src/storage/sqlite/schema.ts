import type { ApplicationId, ApplicationStatus, OfferId, Week } from '@1eleve1stage/sdk/contract';
import type { LetterKind, LetterState, LinkPurpose, Mode, Urgency } from '../../ports/index.js';
import { moment, sealed, weekList } from './column-types.js';
import { index, integer, isNotNull, sql, sqliteTable, text, uniqueIndex } from './drizzle.js';
import { offers } from './offer-tables.js';

export * from './account-tables.js';
export * from './mailbox-tables.js';
export * from './member-tables.js';
export * from './moderation-tables.js';
export * from './offer-tables.js';
export * from './school-tables.js';

// Columns named `sealed…` hold what `storage/seal.ts` encrypts: everything that tells who a person is.

/** One row. */
export const store = sqliteTable('store', {
  /** Drawn when the database was made, so that what was derived from another is recognised. */
  identity: text('identity').primaryKey(),
  /** Identity of the vault that keeps the keys of its applications. */
  vault: text('vault'),
  believedAt: moment('believed_at'),
});

export const applications = sqliteTable(
  'applications',
  {
    id: text('id').$type<ApplicationId>().primaryKey(),
    offerId: text('offer_id')
      .$type<OfferId>()
      .notNull()
      .references(() => offers.id),
    publisherId: text('publisher_id').notNull(),
    mode: text('mode').$type<Mode>().notNull(),
    status: text('status').$type<ApplicationStatus>().notNull(),
    /** Undefined where they are damaged. */
    weeks: weekList('weeks').notNull(),
    lastWeek: text('last_week').$type<Week>(),
    /** Number of the key that seals what is sealed of it; null where an older release sealed it. */
    keyId: integer('key_id'),
    sealedPersonal: sealed('sealed_personal'),
    sealedRejectionReason: sealed('sealed_rejection_reason'),
    /** The address of whoever was asked to answer it. */
    sealedColleague: sealed('sealed_colleague'),
    /** What colleagues wrote of who applies, for each other. */
    sealedNotes: sealed('sealed_notes'),
    submittedAt: moment('submitted_at').notNull(),
    verifiedAt: moment('verified_at'),
    answeredAt: moment('answered_at'),
    expiresAt: moment('expires_at'),
    dueAt: moment('due_at'),
    expiredAt: moment('expired_at'),
    /** When its pupil is told of the last answer; null once that is done. */
    tellAt: moment('tell_at'),
    before: text('before'),
    /** When its pupil brought it back: once. */
    restoredAt: moment('restored_at'),
    /** When somebody of its publisher first opened who applies, or answered. */
    openedAt: moment('opened_at'),
    /** When its pupil was told that a seat is free again: once. */
    seatToldAt: moment('seat_told_at'),
    /** When it is looked at whether its pupil has found something; null once that is done. */
    lookAt: moment('look_at'),
    erasedAt: moment('erased_at'),
    codeTries: integer('code_tries').notNull(),
    codeMails: integer('code_mails').notNull(),
    codeMailedAt: moment('code_mailed_at').notNull(),
    /** Null once erased. */
    pupilHash: text('pupil_hash'),
    receiptHash: text('receipt_hash').notNull(),
    codeHash: text('code_hash').notNull(),
  },
  (table) => [
    uniqueIndex('one_live_application')
      .on(table.offerId, table.pupilHash)
      .where(sql`${table.status} not in ('unverified', 'withdrawn', 'cancelled')`),
    index('applications_newest').on(table.publisherId, table.mode, table.submittedAt, table.id),
    index('applications_of_offer').on(table.offerId, table.status),
    index('applications_of_status').on(
      ...[table.publisherId, table.mode, table.status, table.submittedAt, table.id],
    ),
    index('applications_ending')
      .on(table.publisherId, table.mode, table.status, table.expiresAt, table.id)
      .where(isNotNull(table.verifiedAt)),
    index('applications_waiting')
      .on(table.offerId)
      .where(sql`${table.status} in ('submitted', 'read') and ${table.mode} = 'live'`),
    index('applications_by_status').on(table.status, table.expiresAt),
    index('applications_by_last_week').on(table.lastWeek).where(isNotNull(table.sealedPersonal)),
    index('applications_by_answer').on(table.status, table.answeredAt).where(isNotNull(table.sealedPersonal)),
    index('applications_due').on(table.dueAt, table.id).where(isNotNull(table.dueAt)),
    index('applications_to_tell').on(table.tellAt, table.id).where(isNotNull(table.tellAt)),
    index('applications_to_look').on(table.lookAt, table.id).where(isNotNull(table.lookAt)),
    index('applications_looked').on(table.pupilHash).where(isNotNull(table.lookAt)),
    index('applications_by_expiry')
      .on(table.expiredAt)
      .where(sql`${table.expiredAt} is not null and ${table.sealedPersonal} is not null`),
    index('applications_pending')
      .on(table.pupilHash)
      .where(sql`${table.status} in ('submitted', 'read', 'transferred', 'restored', 'accepted')`),
    index('applications_confirmed')
      .on(table.pupilHash)
      .where(sql`${table.status} = 'confirmed'`),
    uniqueIndex('applications_by_key').on(table.keyId),
    index('applications_erased').on(table.erasedAt).where(isNotNull(table.erasedAt)),
    index('applications_to_forget')
      .on(table.erasedAt)
      .where(sql`${table.erasedAt} is not null and ${table.receiptHash} <> ''`),
  ],
);

export const links = sqliteTable(
  'links',
  {
    hash: text('hash').primaryKey(),
    applicationId: text('application_id')
      .$type<ApplicationId>()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    purpose: text('purpose').$type<LinkPurpose>().notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [
    index('links_of_application').on(table.applicationId),
    index('links_expiry').on(table.expiresAt),
  ],
);

export const idempotency = sqliteTable(
  'idempotency',
  {
    key: text('key').primaryKey(),
    fingerprint: text('fingerprint').notNull(),
    status: integer('status').notNull(),
    sealedBody: sealed('sealed_body').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [index('idempotency_expiry').on(table.expiresAt)],
);

export const spentChallenges = sqliteTable(
  'spent_challenges',
  {
    hash: text('hash').primaryKey(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [index('spent_challenges_expiry').on(table.expiresAt)],
);

export const outbox = sqliteTable(
  'outbox',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<LetterKind>().notNull().default('written'),
    applicationId: text('application_id')
      .$type<ApplicationId>()
      .references(() => applications.id, { onDelete: 'cascade' }),
    /** The contents of the letter; of one of kind `written`, its address and all its text. */
    sealedMessage: sealed('sealed_message').notNull(),
    createdAt: moment('created_at').notNull(),
    state: text('state').$type<LetterState>().notNull().default('waiting'),
    urgency: text('urgency').$type<Urgency>().notNull().default('ordinary'),
    tries: integer('tries').notNull().default(0),
    lastFailure: text('last_failure'),
    /** Null: not to be tried again. */
    dueAt: moment('due_at'),
    /** Until then, who took it has it alone. */
    claimedUntil: moment('claimed_until'),
    /** How often it was taken or given back: who took it knows the number, and has it until that changes. */
    claim: integer('claim').notNull().default(0),
    /** The letters it waits with, where their mailbox had enough. */
    heldFor: text('held_for'),
    hasBegun: integer('has_begun', { mode: 'boolean' }).notNull().default(false),
    /** The letter it is part of, until then. */
    gatheredBy: text('gathered_by'),
  },
  (table) => [
    index('outbox_due').on(table.urgency, table.dueAt),
    index('outbox_age').on(table.createdAt),
    index('outbox_claimed').on(table.claimedUntil).where(isNotNull(table.claimedUntil)),
    index('outbox_state').on(table.state),
    index('outbox_of_application').on(table.applicationId),
    index('outbox_held').on(table.heldFor),
  ],
);
