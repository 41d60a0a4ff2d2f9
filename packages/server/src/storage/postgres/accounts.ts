import type { Accounts } from '../../ports/index.js';
import { toAccessKey } from '../rows/key-row.js';
import { isReviewed, toPublisher, toReviewColumns } from '../rows/publisher-row.js';
import { bareGet, bareList } from './bare-statement.js';
import { changesOf, type Connection } from './connection.js';
import { and, asc, desc, eq, getTableColumns, isNull, lt, or, sql } from './drizzle.js';
import { since } from './list-position.js';
import { accessKeys, publishers } from './schema.js';
import { together } from './together.js';

export function createAccounts(db: Connection): Accounts {
  const activeKeys = bareList(
    db,
    accessKeys,
    'active_keys',
    db
      .select()
      .from(accessKeys)
      .where(and(sql`${accessKeys.hash} = any(${sql.placeholder('hashes')})`, isNull(accessKeys.revokedAt))),
  );
  // Each request asks for its own, and those of a page have the same.
  const activeKey = together(async (hashes: readonly string[]) => {
    const rows = await activeKeys({ hashes });
    return new Map(rows.map((row) => [row.hash, row]));
  });
  const publisherOfId = bareGet(
    db,
    publishers,
    'publisher_of_id',
    db
      .select()
      .from(publishers)
      .where(eq(publishers.id, sql.placeholder('id'))),
  );

  /** Changes a key that is not revoked; false when there is none. */
  async function changeActive(id: string, change: Partial<typeof accessKeys.$inferInsert>): Promise<boolean> {
    const active = and(eq(accessKeys.id, id), isNull(accessKeys.revokedAt));
    return changesOf(await db.update(accessKeys).set(change).where(active)) === 1;
  }

  return {
    async ensurePublisher(name, newId) {
      await db
        .insert(publishers)
        .values({ id: newId, name })
        .onConflictDoNothing({ target: publishers.name });
      const [publisher] = await db.select().from(publishers).where(eq(publishers.name, name));
      if (!publisher) throw new Error('A publisher that was just ensured is missing');
      return toPublisher(publisher);
    },
    async addPublisher({ review, ...publisher }) {
      await db.insert(publishers).values({ ...publisher, ...toReviewColumns(review) });
    },
    async setReview(publisherId, { review, ...names }) {
      await db
        .update(publishers)
        .set({ ...names, ...toReviewColumns(review) })
        .where(eq(publishers.id, publisherId));
    },
    async listWaiting(limit, after) {
      const rows = await db
        .select()
        .from(publishers)
        .where(
          and(eq(publishers.review, 'waiting'), after && since(publishers.askedAt, publishers.id, after)),
        )
        .orderBy(asc(publishers.askedAt), asc(publishers.id))
        .limit(limit);
      return rows.map(toPublisher).filter(isReviewed);
    },
    async getPublisher(id) {
      const row = await publisherOfId({ id });
      return row && toPublisher(row);
    },
    async listPublishers() {
      return (await db.select().from(publishers).orderBy(asc(publishers.name))).map(toPublisher);
    },
    async publishersOfSiret(siret) {
      const rows = await db
        .select()
        .from(publishers)
        .where(sql`${siret} = any(${publishers.sirets})`)
        .orderBy(asc(publishers.id));
      return rows.map(toPublisher);
    },
    async setFacts(publisherId, facts) {
      // No statement sets nothing.
      if (Object.keys(facts).length === 0) return (await publisherOfId({ id: publisherId })) !== undefined;
      return changesOf(await db.update(publishers).set(facts).where(eq(publishers.id, publisherId))) === 1;
    },
    async addKey(key, hash) {
      await db.insert(accessKeys).values({ ...key, hash });
    },
    async findActiveKey(hash) {
      const row = await activeKey(hash);
      return row && toAccessKey(row);
    },
    async getKey(id) {
      const [row] = await db.select().from(accessKeys).where(eq(accessKeys.id, id));
      return row && toAccessKey(row);
    },
    async keysOf(publisherId) {
      const rows = await db
        .select()
        .from(accessKeys)
        .where(eq(accessKeys.publisherId, publisherId))
        .orderBy(desc(accessKeys.createdAt), desc(accessKeys.id));
      return rows.map(toAccessKey);
    },
    async listKeys() {
      const rows = await db
        .select({ ...getTableColumns(accessKeys), publisherName: publishers.name })
        .from(accessKeys)
        .innerJoin(publishers, eq(publishers.id, accessKeys.publisherId))
        .orderBy(desc(accessKeys.createdAt), desc(accessKeys.id));
      return rows.map((row) => ({ ...toAccessKey(row), publisherName: row.publisherName }));
    },
    revokeKey: (id, at) => changeActive(id, { revokedAt: at }),
    setOrigins: (id, origins) => changeActive(id, { origins: [...origins] }),
    async noteUses(uses) {
      for (const [id, at] of uses) {
        const isLater = or(isNull(accessKeys.lastUsedAt), lt(accessKeys.lastUsedAt, at));
        await db
          .update(accessKeys)
          .set({ lastUsedAt: at })
          .where(and(eq(accessKeys.id, id), isLater));
      }
    },
    async noteExposed(id, at) {
      const unknown = and(eq(accessKeys.id, id), isNull(accessKeys.exposedAt));
      return changesOf(await db.update(accessKeys).set({ exposedAt: at }).where(unknown)) === 1;
    },
  };
}
