import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { LetterBudget, LetterKind, LetterState, Urgency } from '../../ports/index.js';
import { moment, sealed } from './column-types.js';
import { boolean, doublePrecision, index, integer, isNotNull, pgTable, primaryKey, text } from './drizzle.js';

export const outbox = pgTable(
  'outbox',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<LetterKind>().notNull(),
    /** Without a foreign key, as in `links`. */
    applicationId: text('application_id').$type<ApplicationId>(),
    /** The contents of the letter; of one of kind `written`, its address and all its text. */
    sealedMessage: sealed('sealed_message').notNull(),
    createdAt: moment('created_at').notNull(),
    state: text('state').$type<LetterState>().notNull(),
    urgency: text('urgency').$type<Urgency>().notNull(),
    tries: integer('tries').notNull(),
    lastFailure: text('last_failure'),
    /** Null: not to be tried again. */
    dueAt: moment('due_at'),
    /** Until then, who took it has it alone. */
    claimedUntil: moment('claimed_until'),
    /** How often it was taken or given back: who took it knows the number, and has it until that changes. */
    claim: integer('claim').notNull(),
    /** The letters it waits with, where their mailbox had enough. */
    heldFor: text('held_for'),
    hasBegun: boolean('has_begun').notNull(),
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

/** Letters sent of late: buckets that leak. */
export const letterCounts = pgTable(
  'letter_counts',
  {
    /** Keyed hash of a mailbox. */
    mailbox: text('mailbox').notNull(),
    budget: text('budget').$type<LetterBudget>().notNull(),
    level: doublePrecision('level').notNull(),
    countedAt: moment('counted_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.mailbox, table.budget] }),
    index('letter_counts_age').on(table.countedAt),
  ],
);

/** By the keyed hash of a mailbox; a row has one of the three moments at least. */
export const mailboxes = pgTable(
  'mailboxes',
  {
    mailbox: text('mailbox').primaryKey(),
    provedAt: moment('proved_at'),
    stoppedAt: moment('stopped_at'),
    /** Sorts of letters, separated by spaces, and when that was said. */
    unwanted: text('unwanted'),
    unwantedAt: moment('unwanted_at'),
  },
  (table) => [
    index('mailboxes_proved').on(table.provedAt),
    index('mailboxes_stopped').on(table.stoppedAt),
    index('mailboxes_unwanted').on(table.unwantedAt),
  ],
);
