/**
 * A key that a person's device keeps and enters with: the device signs with it once its holder unlocked it. It has
 * nothing that anybody could enter with.
 */
export interface Passkey {
  /** What its device calls it, base64url. */
  id: string;
  personId: string;
  /** The public key as its device gave it (COSE), base64url. */
  publicKey: string;
  /** How often its device had signed, where it counts; 0 where it does not. */
  count: number;
  /** The browser it was made in, in words that many share, `Firefox, Windows`. */
  browser: string;
  createdAt: Date;
  usedAt: Date;
}

/** The passkeys of people, deleted with them. */
export interface Passkeys {
  /** False, and nothing written, where one of that name is known. */
  add(passkey: Passkey): Promise<boolean>;
  find(id: string): Promise<Passkey | undefined>;
  /** A person's, the oldest first. */
  ofPerson(personId: string): Promise<Passkey[]>;
  update(id: string, change: Pick<Passkey, 'count' | 'usedAt'>): Promise<void>;
  /** False where the person has none of that name. */
  remove(id: string, personId: string): Promise<boolean>;
}
