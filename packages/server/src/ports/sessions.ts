/** A browser that a person entered with. */
export interface Session {
  /** `se_` and 16 characters. */
  id: string;
  personId: string;
  createdAt: Date;
  /** When it was last used, to some minutes. */
  seenAt: Date;
  /** When its person last proved the mailbox, or a passkey, in this browser. */
  provedAt: Date;
  /** When it ends, however much it is used. */
  expiresAt: Date;
  /** The browser in words that many share, `Firefox, Windows`. */
  browser: string;
}

/** How a session goes on. */
export type SessionChange = Partial<Pick<Session, 'seenAt' | 'provedAt'>>;

/** The sessions, each known by a hash of the token that its browser shows. */
export interface Sessions {
  /** @param hash SHA-256 of its token, hexadecimal */
  add(session: Session, hash: string): Promise<void>;
  /** The session, unless it is unknown, over, or unused since a moment. */
  find(hash: string, limits: { now: Date; seenAfter: Date }): Promise<Session | undefined>;
  update(id: string, change: SessionChange): Promise<void>;
  /** A person's sessions that are not over, those used last first. */
  list(personId: string, limits: { now: Date; seenAfter: Date }): Promise<Session[]>;
  /** Ends a session of that person; false when there is none. */
  end(id: string, personId: string): Promise<boolean>;
  /** Ends all sessions of a person but one; how many. */
  endOthers(personId: string, keptId: string | undefined): Promise<number>;
  /** Deletes those that are over, or unused since a moment, so many at most; how many. */
  dropExpired(limits: { now: Date; seenAfter: Date }, limit: number): Promise<number>;
}
