import type { Person } from './members.js';

/** Somebody who reads what waits for a moderator. */
export interface Moderator {
  person: Person;
  addedAt: Date;
}

/** The people who moderate: whoever runs the service names them, nobody else does. */
export interface Moderators {
  /** False, and nothing written, for one who is one already. */
  add(personId: string, addedAt: Date): Promise<boolean>;
  /** False where they were none. */
  remove(personId: string): Promise<boolean>;
  has(personId: string): Promise<boolean>;
  /** All, the oldest first. */
  list(): Promise<Moderator[]>;
}
