import type { Accounts } from './accounts.js';
import type { Applications } from './applications.js';
import type { Idempotency } from './idempotency.js';
import type { Links } from './links.js';
import type { Mailboxes } from './mailboxes.js';
import type { Offers } from './offers.js';
import type { Outbox } from './outbox.js';
import type { Schools } from './schools.js';
import type { SpentChallenges } from './spent-challenges.js';

export interface Stores {
  accounts: Accounts;
  applications: Applications;
  idempotency: Idempotency;
  links: Links;
  mailboxes: Mailboxes;
  offers: Offers;
  outbox: Outbox;
  schools: Schools;
  spentChallenges: SpentChallenges;
}

/** All that is kept. An adapter passes the suites of `ports/suites/`. */
export interface Storage {
  /** Reads outside a transaction: what was committed. */
  read: Stores;
  /**
   * Runs `work` in one transaction: everything it wrote is kept once the promise resolves, nothing when
   * it rejects. Transactions do not interleave. `work` awaits its stores and nothing slower.
   */
  write<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result>;
  /** Rejects when the storage cannot be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
