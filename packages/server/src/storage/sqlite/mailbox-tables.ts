import { index, primaryKey, real, sqliteTable, text } from './drizzle.js';
import type { LetterBudget } from '../../ports/index.js';
import { moment } from './column-types.js';

/** Letters sent of late: buckets that leak. */
export const letterCounts = sqliteTable(
  'letter_counts',
  {
    /** Keyed hash of a mailbox. */
    mailbox: text('mailbox').notNull(),
    budget: text('budget').$type<LetterBudget>().notNull(),
    level: real('level').notNull(),
    countedAt: moment('counted_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.mailbox, table.budget] }),
    index('letter_counts_age').on(table.countedAt),
  ],
);

/** By the keyed hash of a mailbox; a row has one of the three moments at least. */
export const mailboxes = sqliteTable(
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
