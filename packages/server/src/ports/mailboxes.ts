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

/** Marks of a mailbox, whoever's it is. */
export interface MailboxMarks {
  /** When somebody last did something that only its reader could. */
  provedAt?: Date;
  /** When its reader asked not to be written to. */
  stoppedAt?: Date;
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
  /** Forgets counts, proofs and stops that are older than these moments, so many of each at most; how many. */
  dropOlder(than: { counted: Date; proved: Date; stopped: Date }, limit: number): Promise<number>;
  /** Has what was counted at a moment to come, by a clock that was wrong, counted now. */
  bringBack(now: Date): Promise<void>;
}
