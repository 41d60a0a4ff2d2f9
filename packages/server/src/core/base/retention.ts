/**
 * Days that what tells of people is kept. What is kept for hours says so where it begins: an application without its
 * code (`application-life.ts`), the answer to a repeated request (`answer-once.ts`).
 */
export const DAYS_KEPT = {
  /** A pupil's data, after a refusal, a wait that ended without an answer, or the internship's week. */
  application: 90,
  /** The receipt and the links of an application that was erased: an answer may have been lost. */
  erasedSecrets: 1,
  /** The bare fact of an application that was erased. */
  erasedRow: 365,
  /** A message that could not leave: it names people. */
  unsentMail: 30,
  /** The count of letters to a mailbox: by then every one has run dry. */
  mailCount: 7,
  /** That a mailbox proved itself. */
  mailboxProof: 2 * 365,
  /** That somebody asked not to be written to. */
  mailStop: 3 * 365,
  /** An offer that somebody began to write, since they last did. */
  draft: 180,
  /** A report of an offer. */
  report: 180,
  /** Who did what in an organisation. */
  audit: 365,
  /** Who did what to an offer, and why. */
  moderation: 3 * 365,
};
