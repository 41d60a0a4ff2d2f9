import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { Letter } from './letter.js';
import type { MemberContents } from './member-letters.js';

/** A letter and the address it goes to. */
export interface MailMessage {
  to: string;
  letter: Letter;
}

/** Who a letter is for. */
export type Recipient = 'pupil' | 'representative' | 'employer';

/** Each letter about an application, and who it is for. */
export const RECIPIENTS = {
  code: 'pupil',
  codeReminder: 'pupil',
  newApplication: 'employer',
  representative: 'representative',
  accepted: 'pupil',
  rejected: 'pupil',
  confirmed: 'pupil',
  seatTaken: 'employer',
  acceptedToFamily: 'representative',
  confirmedToFamily: 'representative',
  withdrawn: 'employer',
  recorded: 'employer',
  transferred: 'employer',
  restored: 'employer',
  cancelled: 'pupil',
  cancelledToFamily: 'representative',
  offerHidden: 'pupil',
  offerHiddenFamily: 'representative',
  answerReminder: 'employer',
  seatReminder: 'pupil',
  unanswered: 'pupil',
  unansweredToHost: 'employer',
  unconfirmed: 'pupil',
  unconfirmedToHost: 'employer',
  seatFreed: 'pupil',
  nothingFound: 'pupil',
} as const satisfies Record<string, Recipient>;

/** Letters that nobody’s own act causes, but time or another’s; `until` is the last day there was. */
export type DeadlineContents =
  | { kind: 'seatFreed' | 'nothingFound' }
  | { kind: 'codeReminder'; verifyToken: string; withdrawToken: string; until: string }
  | { kind: 'answerReminder'; answerToken: string }
  | { kind: 'seatReminder'; confirmToken: string }
  | { kind: 'unanswered' | 'unconfirmed'; until: string }
  | { kind: 'unansweredToHost' | 'unconfirmedToHost'; until: string; answerToken: string };

/**
 * Contents of a letter that cannot be read from its application and its offer when it leaves: tokens of links, a
 * code, what was true as it was caused. Dates are ISO 8601.
 */
export type LetterContents =
  | { kind: 'code'; code: string; verifyToken: string; withdrawToken: string; until: string }
  | { kind: 'newApplication'; answerToken: string; until?: string }
  | { kind: 'representative'; withdrawToken: string }
  | { kind: 'accepted'; confirmToken: string; until?: string }
  | { kind: 'acceptedToFamily'; withdrawToken: string; until?: string }
  | { kind: 'rejected' }
  | { kind: 'confirmed'; confirmToken?: string }
  | { kind: 'confirmedToFamily'; withdrawToken: string }
  | { kind: 'offerHidden' }
  | { kind: 'offerHiddenFamily' }
  | { kind: 'seatTaken'; answerToken?: string }
  | { kind: 'withdrawn'; isSeatFreed: boolean; isLeft?: true; to?: string }
  | RecordedContents
  | { kind: 'transferred' | 'restored'; answerToken: string; until?: string }
  | { kind: 'cancelled' }
  | { kind: 'cancelledToFamily'; withdrawToken: string }
  | DeadlineContents
  | MemberContents
  | WholeContents;

/** An answer of the employer as it was recorded, told to whoever gave it. */
export interface RecordedContents {
  kind: 'recorded';
  answer: 'accept' | 'reject' | 'cancel';
  at: string;
  undoToken: string;
  /** Where it goes; to the employer unless told. */
  to?: string;
  /** The name of who answered; absent where it was with the link of a mail. */
  by?: string;
}

/** Letters that are about no application, written as they are caused. */
export type WholeContents =
  /** Of offers that are reported or taken down. */
  | { kind: 'written'; message: MailMessage }
  /** What lets somebody enter, until then. */
  | { kind: 'signIn'; message: MailMessage; until: string };

/** Contents of a letter about one application. */
export type AboutApplication = Exclude<LetterContents, WholeContents | MemberContents>;

export function isAboutApplication(contents: LetterContents): contents is AboutApplication {
  return !isWhole(contents) && !isToMember(contents);
}

export function isToMember(contents: LetterContents): contents is MemberContents {
  return contents.kind === 'digest' || contents.kind === 'rejectedTogether';
}

export function isWhole(contents: LetterContents): contents is WholeContents {
  return contents.kind === 'written' || contents.kind === 'signIn';
}

export type LetterKind = LetterContents['kind'];

/** Letters that tell nothing of a person: they leave though the application was erased. */
export const IMPERSONAL_LETTERS: readonly LetterKind[] = ['withdrawn'];

/** Letters to the young and their families that nobody waits for, and what members are told of a day: they leave in the daytime. */
export const DAYTIME_LETTERS: readonly LetterKind[] = [
  ...(['accepted', 'acceptedToFamily', 'rejected', 'cancelled', 'cancelledToFamily'] as const),
  ...(['seatReminder', 'unanswered', 'unconfirmed', 'seatFreed'] as const),
  ...(['codeReminder', 'nothingFound', 'digest'] as const),
  ...(['offerHidden', 'offerHiddenFamily'] as const),
];

/** Letters somebody waits for in front of a page: they leave before all others. */
export const URGENT_LETTERS: readonly LetterKind[] = ['code', 'signIn'];

export type Urgency = 'urgent' | 'ordinary';

/** Given up: the mail server refused it for hours. Unreadable: it was damaged, or its key is lost. */
export const LETTER_STATES = ['waiting', 'givenUp', 'unreadable'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** A letter that did not leave, without what it says and to whom. */
export interface LetterEntry {
  /** `ml_` and 16 characters; also the left part of the Message-ID, the same at each try. */
  id: string;
  kind: LetterKind;
  createdAt: Date;
  state: LetterState;
  /** Tries that failed so far. */
  tries: number;
  /** Codes of the last one, `EENVELOPE 550`; nobody is named. */
  lastFailure?: string;
}

export interface OutboxLetter extends LetterEntry {
  /** The application it is about; all but those that are written whole have one. */
  applicationId?: ApplicationId;
  /** Absent where it does not open. */
  contents?: LetterContents;
  /** True once it began, whatever became of it then. */
  hasBegun?: true;
}

/** A letter that was taken: `claim` is of this taking alone. */
export interface ClaimedLetter extends OutboxLetter {
  claim: number;
}

/** Shows that a letter was taken, by whoever it was given to. */
export type Claim = Pick<ClaimedLetter, 'id' | 'claim'>;

/** A letter as it is caused. */
export type NewLetter = Pick<OutboxLetter, 'id' | 'createdAt' | 'applicationId'> & {
  contents: LetterContents;
};

/**
 * Letters to write and send, kept in the transaction that causes them. Erasing an application deletes its
 * letters, but the impersonal ones; so does deleting it, all of them.
 *
 * A method that asks for a claim does nothing once another took the letter, or it was given back: who had it for too
 * long undoes nothing of what another does with it, and what became of it is told once.
 */
export interface Outbox {
  add(letter: NewLetter): Promise<void>;
  /**
   * Takes the letters of that urgency that are due and that nobody has taken, those due longest first. Nobody else
   * is given them before `until`, however many claim at once, in whatever process; whoever dies meanwhile keeps them
   * no longer than that. One that does not open is given without contents; it keeps no other back.
   */
  claim(asked: { now: Date; until: Date; urgency: Urgency; limit: number }): Promise<ClaimedLetter[]>;
  /** True when a letter could be claimed. */
  isDue(now: Date): Promise<boolean>;
  /** Keeps letters for longer. */
  extend(claims: readonly Claim[], until: Date): Promise<void>;
  /** Gives a letter back, due at that time, without a try of its own: it was the server that failed, or we stop. */
  release(claim: Claim, dueAt: Date, failure?: string): Promise<void>;
  /** The letter leaves by itself: no other takes it along. False when one does already, or it is gone. */
  begin(claim: Claim): Promise<boolean>;
  /**
   * Gives a letter back, which waits with others of that group. The first is due at that time, each other a minute
   * after the one before, so that one of them takes the others along, and none is forgotten if it does not.
   */
  hold(claim: Claim, heldFor: string, until: Date): Promise<void>;
  /**
   * Takes the letters that wait in a group along with one that begins, until a time: due or not, claimed or not, but
   * those that began themselves. Whoever claimed one has it no longer.
   */
  gather(asked: {
    heldFor: string;
    by: string;
    now: Date;
    until: Date;
    limit: number;
  }): Promise<ClaimedLetter[]>;
  /** Makes the first letter of each of these groups due at that time, if it was due later. */
  hasten(heldFor: readonly string[], now: Date): Promise<void>;
  /** The letter left, or nobody wants it to: it is deleted, whoever has it. False when there is none. */
  remove(id: string): Promise<boolean>;
  /** The letter need not leave any more: it is deleted. */
  markNeedless(claim: Claim): Promise<void>;
  /** The letter did not leave: it is due again at that time; given up when undefined. */
  markFailed(claim: Claim, failure: string, retryAt: Date | undefined): Promise<void>;
  /** The letter cannot be opened or written: it is not due any more. */
  markUnreadable(claim: Claim): Promise<void>;
  /** Makes a letter due at that time, as if it was never tried. False when there is none. */
  retry(id: string, dueAt: Date): Promise<boolean>;
  /** Letters that have not left, newest first: all of them where no mail server is set. */
  list(limit: number): Promise<OutboxLetter[]>;
  /** The letters that have not left, without opening any: those that need somebody first, then the oldest. */
  entries(limit: number): Promise<LetterEntry[]>;
  count(): Promise<Record<LetterState, number>>;
  /** When the oldest was caused of those that wait, and not for their mailbox to have had less; undefined without any. */
  oldestWaiting(): Promise<Date | undefined>;
  /** Deletes letters caused before a time, so many at most; how many. */
  dropOlder(than: Date, limit: number): Promise<number>;
  /**
   * Frees what a clock that was wrong put off: letters due after `beyond` are due now, those held for a group after
   * `heldBeyond`; those claimed beyond it are free.
   */
  bringBack(moments: { now: Date; beyond: Date; heldBeyond: Date }): Promise<void>;
}
