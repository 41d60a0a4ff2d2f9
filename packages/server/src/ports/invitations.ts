import type { Membership, Person } from './members.js';

/** A mailbox that people of an organisation asked to join them: whoever proves it decides. */
export interface Invitation extends Omit<Membership, 'joinedAt'> {
  /** Who asked. */
  invitedBy: string;
  invitedAt: Date;
  expiresAt: Date;
}

/** Invitations, of a person to an organisation one at most. */
export interface Invitations {
  /** Replaces the one there may be. */
  put(invitation: Invitation): Promise<void>;
  /** False where there is none. */
  remove(publisherId: string, personId: string): Promise<boolean>;
  /** A person's that are not over, the newest first. */
  ofPerson(personId: string, now: Date): Promise<Invitation[]>;
  /** An organisation's that are not over, the oldest first, with whom they are for. */
  ofPublisher(publisherId: string, now: Date): Promise<(Invitation & { person: Person })[]>;
  /** Deletes those that are over, so many at most; how many. */
  dropExpired(now: Date, limit: number): Promise<number>;
}
