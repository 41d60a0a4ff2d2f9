import type { AccessKey, OfferChange, Stores } from '../../ports/index.js';
import { toAccessKey } from '../rows/key-row.js';
import type { Connection } from './connection.js';
import { desc, isNull, sql } from './drizzle.js';
import type { Presence } from './presence.js';
import { recalled } from './recalled.js';
import { accessKeys } from './schema.js';

/** Answers that are kept: keys and accounts of some hundred bytes, offers of some thousand. */
const MOST = { keys: 2000, publishers: 2000, offers: 2000, schools: 1000 };

/** Between two looks for keys that were revoked or changed, ms. */
const EVERY = 10_000;

/** Stores whose reads for searches, and for offers that were opened of late, go on while the database is away. */
export interface Recalling {
  stores: Stores;
  /** Forgets what is not so any more. */
  forget(changes: readonly OfferChange[]): void;
  stop(): void;
}

/**
 * Keeps what a search reads beside the index, and what `/health` counts. The keys used last are kept whether they were
 * shown here or not, and looked at again and again: what was revoked opens nothing ten seconds later.
 *
 * @param stores that refuse what they cannot answer
 */
export async function recalling(stores: Stores, db: Connection, presence: Presence): Promise<Recalling> {
  const { accounts, offers, outbox, schools } = stores;
  const keys = recalled(
    presence,
    MOST.keys,
    (hash: string) => accounts.findActiveKey(hash),
    (hash) => hash,
  );
  const publisher = recalled(presence, MOST.publishers, (id: string) => accounts.getPublisher(id));
  const bySiret = recalled(presence, MOST.publishers, (siret: string) => accounts.publishersOfSiret(siret));
  const offer = recalled(presence, MOST.offers, offers.get, (id) => id);
  const school = recalled(presence, MOST.schools, schools.get);
  const suggested = recalled(presence, MOST.schools, (text: string, limit: number) =>
    schools.suggest(text, limit),
  );
  const online = recalled(
    presence,
    1,
    (now: Date) => offers.countOnline(now),
    () => '',
  );
  const letters = recalled(
    presence,
    1,
    () => outbox.count(),
    () => '',
  );

  async function readKeys(): Promise<void> {
    const rows = await db
      .select()
      .from(accessKeys)
      .where(isNull(accessKeys.revokedAt))
      .orderBy(desc(sql`coalesce(${accessKeys.lastUsedAt}, ${accessKeys.createdAt})`))
      .limit(MOST.keys);
    keys.known.clear();
    for (const { hash, ...row } of rows.toReversed())
      keys.known.set(hash, { answer: toAccessKey(row) satisfies AccessKey });
  }

  await Promise.all([readKeys(), online.ask(new Date()), letters.ask()]);
  // Away, what is known is kept.
  const timer = setInterval(() => void readKeys().catch(() => undefined), EVERY).unref();

  return {
    stores: {
      ...stores,
      accounts: {
        ...accounts,
        findActiveKey: keys.ask,
        getPublisher: publisher.ask,
        publishersOfSiret: bySiret.ask,
      },
      offers: { ...offers, get: offer.ask, countOnline: online.ask },
      outbox: { ...outbox, count: letters.ask },
      schools: { ...schools, get: school.ask, suggest: suggested.ask },
    },
    forget(changes) {
      for (const change of changes)
        offer.known.delete(change.kind === 'written' ? change.offer.id : change.id);
    },
    stop: () => clearInterval(timer),
  };
}
