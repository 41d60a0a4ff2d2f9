import type { ApplicationId, ApplicationStatus, OfferId, Week } from '@1eleve1stage/sdk/contract';
import type { LinkPurpose, Mode } from '../../ports/index.js';
import { moment, sealed, GROWING } from './column-types.js';
import { bigint, index, integer, isNotNull, pgTable, sql, text, uniqueIndex } from './drizzle.js';
import { offers } from './offer-tables.js';

export const applications = pgTable(
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
    weeks: text('weeks').array().$type<Week[]>().notNull(),
    lastWeek: text('last_week').$type<Week>(),
    /** Number of the key that seals what is sealed of it; null where an older release sealed it. */
    keyId: bigint('key_id', GROWING).unique(),
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
    index('applications_erased').on(table.erasedAt).where(isNotNull(table.erasedAt)),
    index('applications_to_forget')
      .on(table.erasedAt)
      .where(sql`${table.erasedAt} is not null and ${table.receiptHash} <> ''`),
  ],
);

// No foreign key: to check one, PostgreSQL reads the page where the application is, which others who apply write to, and
// transactions that do so are undone. Who deletes an application deletes what is of it.
export const links = pgTable(
  'links',
  {
    hash: text('hash').primaryKey(),
    applicationId: text('application_id').$type<ApplicationId>().notNull(),
    purpose: text('purpose').$type<LinkPurpose>().notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [
    index('links_of_application').on(table.applicationId),
    index('links_expiry').on(table.expiresAt),
  ],
);
