/**
 * Budgets: letters somebody asked for, those that tell a third person, codes that were typed, what tells
 * that a report came in, and what tells how it ended; letters that let somebody enter, and wrong codes of these; what tells that somebody waits
 * for a moderator; what asks somebody to join an organisation.
 */
export type LetterBudget =
  | 'codes'
  | 'notices'
  | 'guesses'
  | 'reports'
  | 'decisions'
  | 'signIns'
  | 'signInGuesses'
  | 'reviews'
  | 'invitations';

/** How many of them a mailbox takes: so many at once, then as many a second. */
export interface LetterAllowance {
  limit: number;
  perSecond: number;
}

/**
 * Kinds of letters that their reader may not want while others are: reminders of a held seat and offers for who has found
 * nothing, to pupils; what waits each day and what there is each week, to members.
 */
export const LETTER_SORTS = ['reminders', 'suggestions', 'waiting', 'week'] as const;
export type LetterSort = (typeof LETTER_SORTS)[number];

/** Marks of a mailbox, whoever's it is. */
export interface MailboxMarks {
  /** When somebody last did something that only its reader could. */
  provedAt?: Date;
  /** When its reader asked not to be written to. */
  stoppedAt?: Date;
  /** Sorts of letters that its reader does not want; absent where all are. */
  unwanted?: readonly LetterSort[];
}

/** Mailboxes that letters go to, each known by a keyed hash of its canonical name and by nothing else. */
export interface Mailboxes {
  /**
   * Counts one more letter to a mailbox, or one more code that may have been in one.
   *
   * @returns 0; or the seconds until it takes one more, when it is one too many and was not counted
   */
  count(mailbox: string, budget: LetterBudget, allowance: LetterAllowance, now: Date): Promise<number>;
  get(mailbox: string): Promise<MailboxMarks>;
  prove(mailbox: string, now: Date): Promise<void>;
  stop(mailbox: string, now: Date): Promise<void>;
  /** Takes `stop` back. */
  resume(mailbox: string): Promise<void>;
  /** Replaces the sorts of letters that are not wanted there. */
  setUnwanted(mailbox: string, sorts: readonly LetterSort[], now: Date): Promise<void>;
  /** Forgets counts, proofs, stops and unwanted sorts that are older than these moments, so many of each at most; how many. */
  dropOlder(than: { counted: Date; proved: Date; stopped: Date }, limit: number): Promise<number>;
  /** Has what was counted at a moment to come, by a clock that was wrong, counted now. */
  bringBack(now: Date): Promise<void>;
}
