/** Spaces that people enter, each by itself: a session of one lets nobody into the other. */
export const SESSION_SPACES = ['publisher', 'moderation'] as const;
export type SessionSpace = (typeof SESSION_SPACES)[number];

/** A browser that a person entered with. */
export interface Session {
  /** `se_` and 16 characters. */
  id: string;
  personId: string;
  space: SessionSpace;
  /** The organisation it acts in; absent until one is chosen, and of moderators. */
  publisherId?: string;
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

/** Whose sessions, of which space. */
export type SessionsOf = Pick<Session, 'personId' | 'space'>;

/** How a session goes on. */
export type SessionChange = Partial<Pick<Session, 'seenAt' | 'provedAt'>>;

/** The sessions, each known by a hash of the token that its browser shows. */
export interface Sessions {
  /** @param hash SHA-256 of its token, hexadecimal */
  add(session: Session, hash: string): Promise<void>;
  /** The session, unless it is unknown, over, or unused since a moment. */
  find(hash: string, limits: { now: Date; seenAfter: Date }): Promise<Session | undefined>;
  update(id: string, change: SessionChange): Promise<void>;
  /** A person's sessions of a space that are not over, those used last first. */
  list(whose: SessionsOf, limits: { now: Date; seenAfter: Date }): Promise<Session[]>;
  /** Ends a session of that person; false when there is none. */
  end(id: string, personId: string): Promise<boolean>;
  /** Ends all sessions of a person in a space but one; how many. */
  endOthers(whose: SessionsOf, keptId: string | undefined): Promise<number>;
  /** Deletes those that are over, or unused since a moment, so many at most; how many. */
  dropExpired(limits: { now: Date; seenAfter: Date }, limit: number): Promise<number>;
}
