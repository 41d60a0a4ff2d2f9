import type { Language } from '@1eleve1stage/sdk/contract';
import type { DigestKind } from './member-letters.js';

/** Roles of a member: who owns decides who else is a member, and holds the keys. */
export const ROLES = ['owner', 'member'] as const;
export type Role = (typeof ROLES)[number];

/** A person who has an account: of an organisation that hosts, or relays those that do. */
export interface Person {
  /** `pe_` and 16 characters. */
  id: string;
  /** Absent where it does not open any more. */
  contact?: PersonContact;
  createdAt: Date;
}

/** Data that tells who a person is; encrypted at rest. */
export interface PersonContact {
  email: string;
  /** Absent until the person said it. */
  firstName?: string;
  lastName?: string;
  /** What the person does there, in their own words. */
  job?: string;
}

/** A person's place in an organisation. */
export interface Membership {
  /** `pb_` and 16 characters. */
  publisherId: string;
  personId: string;
  role: Role;
  joinedAt: Date;
}

/** How far what a member is mailed has come, and in which language. */
export interface MemberMail {
  /** When it was last looked at whether there is something to tell; at the beginning of time for one who is new. */
  lookedAt: Date;
  /** Weeks told of in a row in which nobody waited. */
  quietWeeks: number;
  language: Language;
  /** Digests of this organisation that they do not want. */
  unwanted: readonly DigestKind[];
}

/** The people who have an account, and the organisations they are of. */
export interface Members {
  /** @param mailbox keyed hash of the mailbox, which is one person's */
  findPerson(mailbox: string): Promise<Person | undefined>;
  getPerson(id: string): Promise<Person | undefined>;
  /** False, and nothing written, where that mailbox has a person already. */
  addPerson(person: Person & { contact: PersonContact }, mailbox: string): Promise<boolean>;
  /** Replaces what is known of a person, but for the mailbox. */
  setContact(personId: string, contact: PersonContact): Promise<void>;
  /** False, and nothing written, for one who is a member already. */
  join(membership: Membership): Promise<boolean>;
  /** False where they are no member. */
  setRole(publisherId: string, personId: string, role: Role): Promise<boolean>;
  /** False where they were no member. */
  leave(publisherId: string, personId: string): Promise<boolean>;
  /** A person's memberships, the oldest first, with the name of each organisation. */
  membershipsOf(personId: string): Promise<(Membership & { publisherName: string })[]>;
  /** An organisation's members, the oldest first. */
  membersOf(publisherId: string): Promise<(Membership & { person: Person })[]>;
  /**
   * Looks at so many people at most, those whose identifiers come after one, and deletes who is a member of nothing, is
   * asked to join nothing and has no session.
   *
   * @returns the last it looked at; undefined once there are no more
   */
  dropStrangers(after: string, limit: number): Promise<string | undefined>;
  /** Memberships whose mail was last looked at before a moment, those longest ago first; so many at most. */
  listToMail(before: Date, limit: number): Promise<Pick<Membership, 'publisherId' | 'personId'>[]>;
  /** Undefined where they are no member. */
  mailOf(publisherId: string, personId: string): Promise<MemberMail | undefined>;
  setMail(publisherId: string, personId: string, change: Partial<MemberMail>): Promise<void>;
}
