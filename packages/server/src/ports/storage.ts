import type { Accounts } from './accounts.js';
import type { Applications } from './applications.js';
import type { AuditTrail } from './audit-trail.js';
import type { BelievedTime } from './believed-time.js';
import type { Custody } from './custody.js';
import type { FreedSeats } from './freed-seats.js';
import type { Idempotency } from './idempotency.js';
import type { Invitations } from './invitations.js';
import type { Links } from './links.js';
import type { Mailboxes } from './mailboxes.js';
import type { Members } from './members.js';
import type { Moderation } from './moderation.js';
import type { Moderators } from './moderators.js';
import type { OfferDrafts } from './offer-drafts.js';
import type { Offers } from './offers.js';
import type { Outbox } from './outbox.js';
import type { Passkeys } from './passkeys.js';
import type { Schools } from './schools.js';
import type { Sessions } from './sessions.js';
import type { SignIns } from './sign-ins.js';
import type { Sites } from './sites.js';
import type { SpentChallenges } from './spent-challenges.js';

export interface Stores {
  accounts: Accounts;
  applications: Applications;
  auditTrail: AuditTrail;
  believedTime: BelievedTime;
  freedSeats: FreedSeats;
  idempotency: Idempotency;
  invitations: Invitations;
  links: Links;
  mailboxes: Mailboxes;
  members: Members;
  moderation: Moderation;
  moderators: Moderators;
  offerDrafts: OfferDrafts;
  offers: Offers;
  outbox: Outbox;
  passkeys: Passkeys;
  schools: Schools;
  sessions: Sessions;
  signIns: SignIns;
  sites: Sites;
  spentChallenges: SpentChallenges;
}

/** Use of a pool of connections to a database. */
export interface PoolUse {
  pool: 'writers' | 'readers';
  /** Connections that somebody has. */
  used: number;
  idle: number;
  /** How many wait for one. */
  waiting: number;
}

/** How a work is written. */
export interface HowToWrite {
  /**
   * True where it may go on beside others that say so, in one transaction with them: all that it writes are rows of its
   * own, and it reads none that they write. One that fails is undone alone, all the same.
   */
  mayShare?: boolean;
}

/** All that is kept. An adapter passes the suites of `test/suites/`. */
export interface Storage {
  /** Reads outside a transaction: what was committed. */
  read: Stores;
  /**
   * Runs `work` in one transaction: everything it wrote is kept once the promise resolves, nothing when
   * it rejects. Transactions are serializable: all is as if they came one after the other. `work` awaits its stores
   * and nothing slower.
   *
   * `work` may run again, from its beginning, where it met another that changed what it read: it has no effect but
   * through its stores. Once it resolved or rejected, what it left behind is refused by them: of branches that go on
   * beside one another, those that would write after the first failed. What it counts or notes in memory starts anew with each run, what it tells (an event, a
   * letter that waits, a lease) is told by whoever awaits the promise, from what the run that was kept answered.
   *
   * @throws Refusal `unavailable` when nothing can be written now: the disk is full, another process has held
   *   the lock for long. Nothing was kept, and the same may be asked for again
   */
  write<Result>(work: (stores: Stores) => Promise<Result>, how?: HowToWrite): Promise<Result>;
  /**
   * Does a job that is for one at a time, of all the services that share the storage; does nothing while another does
   * it. Whoever dies meanwhile lets it go.
   *
   * @param job its name
   */
  alone(job: string, work: () => Promise<void>): Promise<void>;
  custody: Custody;
  /** Since when writes are refused, `unavailable`; undefined while they are kept. Reading goes on all the same. */
  refusingSince(): Date | undefined;
  /**
   * When the storage was last heard of, while it cannot be reached and what searches ask of it is answered from memory;
   * undefined while it can.
   */
  staleSince(): Date | undefined;
  /** Rejects when the storage cannot be reached; has it try again to write, where it refuses to. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
