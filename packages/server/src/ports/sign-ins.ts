import type { Language } from '@1eleve1stage/sdk/contract';

/** Somebody who asked to enter, and has not proved yet that the mailbox is theirs. */
export interface SignIn {
  /** `si_` and 16 characters. */
  id: string;
  /** SHA-256 of the token that the browser which asked keeps, hexadecimal. */
  browserHash: string;
  /** SHA-256 of the token of the mailed link. */
  linkHash: string;
  /** Keyed hash of the mailed code. */
  codeHash: string;
  /** Absent where it does not open any more. */
  email?: string;
  language: Language;
  /** Path of ours that was asked for. */
  next?: string;
  /** Wrong codes typed so far. */
  codeTries: number;
  expiresAt: Date;
}

/** Those who ask to enter, each for minutes. */
export interface SignIns {
  add(signIn: SignIn & { email: string }): Promise<void>;
  /** The one that this browser asked for, unless it is unknown, over or used. */
  ofBrowser(browserHash: string, now: Date): Promise<SignIn | undefined>;
  /** The one of that mailed link, unless it is unknown, over or used. */
  ofLink(linkHash: string, now: Date): Promise<SignIn | undefined>;
  /** Counts one more wrong code. */
  countTry(id: string): Promise<void>;
  /** Deletes it: it lets somebody in once. False when there is none. */
  use(id: string): Promise<boolean>;
  /** Deletes those that are over, so many at most; how many. */
  dropExpired(now: Date, limit: number): Promise<number>;
}
