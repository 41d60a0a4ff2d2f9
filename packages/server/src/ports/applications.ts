import type {
  ApplicationId,
  ApplicationInput,
  ApplicationStatus,
  OfferId,
  Week,
} from '@1eleve1stage/sdk/contract';
import type { ListPosition } from './offers.js';
import type { Mode } from './accounts.js';

/** Data that identifies persons, or tells of them; encrypted at rest, erased as soon as it is no longer needed. */
export type PersonalData = Pick<
  ApplicationInput,
  'pupil' | 'motivation' | 'legalRepresentative' | 'language'
>;

/** An application as it was before an answer that its pupil is not told yet. */
export type Before = Pick<StoredApplication, 'status' | 'expiresAt' | 'dueAt' | 'answeredAt' | 'expiredAt'>;

/** An answer of the employer that is kept from the pupil for a while: until then it can be undone. */
export interface UntoldAnswer {
  /** As the pupil knows it, and as it is again once the answer is undone. */
  before: Before;
  /** When the pupil is told. */
  tellAt: Date;
}

export interface StoredApplication {
  id: ApplicationId;
  offerId: OfferId;
  publisherId: string;
  mode: Mode;
  status: ApplicationStatus;
  weeks: Week[];
  /**
   * Absent once erased; `unreadable` where the row was damaged: then weeks and moments that cannot be read are missing,
   * too, and all that can happen is that it is withdrawn.
   */
  personal?: PersonalData | 'unreadable';
  rejectionReason?: string;
  /** The address of whoever was asked to answer, in the place of the offer's contact. */
  colleague?: string;
  /** Of a damaged one, the nearest moment that can be read. */
  submittedAt: Date;
  verifiedAt?: Date;
  answeredAt?: Date;
  /** When the present status ends by itself. */
  expiresAt?: Date;
  /** When the clock next acts: reminds whoever it waits for, then ends the status. */
  dueAt?: Date;
  /** When it last expired, or was left for another that the pupil took. */
  expiredAt?: Date;
  /** When its pupil brought it back, which happens once. */
  restoredAt?: Date;
  /** When somebody of its publisher first opened who applies, or answered. */
  openedAt?: Date;
  /** Present while the pupil is not told of the last answer. */
  untold?: UntoldAnswer;
  /** Wrong codes tried so far. */
  codeTries: number;
  /** Mails with the code sent so far, and when the last was. */
  codeMails: number;
  codeMailedAt: Date;
}

/** Hashes that let a person in; kept apart so that no reader of an application meets them. */
export interface ApplicationSecrets {
  /** Keyed hash of who the pupil is, the same for all of a pupil's applications. */
  pupilHash: string;
  /** SHA-256 of the receipt token. */
  receiptHash: string;
  /** Keyed hash of the 6-digit code. */
  codeHash: string;
}

/** What somebody of the organisation wrote of a candidate for their colleagues: personal data of the candidate. */
export interface CandidateNote {
  /** `nt_` and 16 characters. */
  id: string;
  /** Who wrote it. */
  personId: string;
  at: Date;
  words: string;
}

export type ApplicationChange = Partial<
  Pick<
    StoredApplication,
    | 'status'
    | 'verifiedAt'
    | 'colleague'
    | 'restoredAt'
    | 'openedAt'
    | 'codeTries'
    | 'codeMails'
    | 'codeMailedAt'
  >
> & {
  answeredAt?: Date | null;
  expiredAt?: Date | null;
  rejectionReason?: string | null;
  /** Null: the status no longer ends by itself. */
  expiresAt?: Date | null;
  dueAt?: Date | null;
  /** Null: the pupil knows. */
  untold?: UntoldAnswer | null;
  /** When the pupil was told that a seat is free again. */
  seatToldAt?: Date;
  /** When it is looked at whether the pupil has found something. */
  lookAt?: Date;
  codeHash?: string;
};

/** Where a list of what is due goes on: after the one due then. */
export interface DuePosition {
  dueAt: Date;
  id: ApplicationId;
}

export interface Applications {
  /**
   * False, and nothing written, when it is live and this pupil has a live application to this offer: any that is
   * verified and neither withdrawn, cancelled nor erased, since an employer may still accept one it rejected. What
   * nobody proved stands in nobody's way.
   */
  add(application: StoredApplication, secrets: ApplicationSecrets): Promise<boolean>;
  get(id: ApplicationId): Promise<StoredApplication | undefined>;
  getSecrets(id: ApplicationId): Promise<ApplicationSecrets | undefined>;
  /**
   * What colleagues wrote of who applies, the oldest first; apart as secrets are, so that no reader of an application
   * meets it. None once the application is erased; `unreadable` where they are damaged.
   */
  notesOf(id: ApplicationId): Promise<CandidateNote[] | 'unreadable'>;
  /** Replaces what colleagues wrote; of an application that is erased nothing is kept. */
  setNotes(id: ApplicationId, notes: readonly CandidateNote[]): Promise<void>;
  /**
   * Changes an application that still has the status `from`; false, and nothing written, otherwise,
   * or when the pupil would then have two live applications to the offer.
   */
  update(id: ApplicationId, from: ApplicationStatus, change: ApplicationChange): Promise<boolean>;
  /**
   * Erases the personal data and the pupil's identity, and deletes the letters that wait, but those that tell
   * nothing of a person; the bare fact of the application stays.
   */
  erase(id: ApplicationId, now: Date): Promise<void>;
  /**
   * Erases, as `erase` does, the applications that were turned down, expired or left before a moment and those whose weeks
   * all come before a week, whatever became of them, so many at most; how many.
   */
  eraseBefore(limits: { answered: Date; week: Week }, now: Date, limit: number): Promise<number>;
  /**
   * Drops what is left of those erased before a moment and lets somebody in, receipt, code and links, and deletes
   * those erased before another, so many of each at most; how many.
   */
  forgetErased(limits: { secrets: Date; rows: Date }, limit: number): Promise<number>;
  /** The applications on which the clock is due to act at that moment, those due longest first. */
  listDue(moment: Date, page: { after?: DuePosition; limit: number }): Promise<DuePosition[]>;
  /** The applications of whose answer the pupil is to be told at that moment, those that wait longest first. */
  listToTell(moment: Date, page: { after?: DuePosition; limit: number }): Promise<DuePosition[]>;
  /** The applications of which it is looked at whether their pupil has found something, those due longest first. */
  listToLook(moment: Date, page: { after?: DuePosition; limit: number }): Promise<DuePosition[]>;
  /**
   * Nothing more is looked at of all applications of the pupil of this one; false, and nothing written, where that was
   * not due of this one at that moment.
   */
  endLooks(id: ApplicationId, moment: Date): Promise<boolean>;
  /** So many at most of the applications that wait for the employer of that offer, whose pupils were told of no seat. */
  listUntold(offerId: OfferId, limit: number): Promise<StoredApplication[]>;
  /** The other applications, of its mode, of the pupil of an application, that wait for an employer or the pupil. */
  listPending(id: ApplicationId): Promise<StoredApplication[]>;
  /** The statuses of the other proved applications, to an offer, of the pupil of an application. */
  otherStatuses(id: ApplicationId, offerId: OfferId): Promise<ApplicationStatus[]>;
  /** The weeks of all internships that the pupil of an application has confirmed, wherever, and knows of. */
  confirmedWeeks(id: ApplicationId): Promise<Week[]>;
  /** Deletes the unverified applications whose time is over, their letters with them, so many at most; how many. */
  dropExpiredUnverified(now: Date, limit: number): Promise<number>;
  /** An account's verified applications, newest first; those that are damaged are passed over. */
  list(
    publisherId: string,
    mode: Mode,
    page: { offerId?: OfferId; status?: ApplicationStatus; after?: ListPosition; limit: number },
  ): Promise<StoredApplication[]>;
  /**
   * An account's verified applications with one of these statuses, to one of its offers or to all, so many at most:
   * those whose status ends soonest first, or the newest; those that are damaged are passed over.
   *
   * @param which.isUntold true for those alone of whose answer the pupil is not told yet
   */
  listWith(
    publisherId: string,
    mode: Mode,
    which: {
      statuses: readonly ApplicationStatus[];
      first: 'ending' | 'newest';
      limit: number;
      offerId?: OfferId | undefined;
      isUntold?: true | undefined;
    },
  ): Promise<StoredApplication[]>;
  /** How many of an account's applications, to one of its offers or to all, have one of these statuses. */
  countWith(
    publisherId: string,
    mode: Mode,
    which: { statuses: readonly ApplicationStatus[]; offerId?: OfferId },
  ): Promise<number>;
  /** How many applications to an offer were proved since a moment, whatever became of them. */
  countProved(offerId: OfferId, since: Date): Promise<number>;
  /** For each live offer, how many applications wait for an answer (`submitted` or `read`). */
  countWaiting(): Promise<Map<OfferId, number>>;
}
