import { and, asc, desc, eq, getTableColumns, isNull, lt, or, sql } from './drizzle.js';
import type { Accounts } from '../../ports/index.js';
import { toAccessKey } from '../rows/key-row.js';
import { isReviewed, toPublisher, toReviewColumns } from '../rows/publisher-row.js';
import { bareGet } from './bare-statement.js';
import type { Connection } from './connection.js';
import { since } from './list-position.js';
import { accessKeys, publishers } from './schema.js';

export function createAccounts(db: Connection): Accounts {
  const addPublisher = db
    .insert(publishers)
    .values({ id: sql.placeholder('id'), name: sql.placeholder('name') })
    .onConflictDoNothing({ target: publishers.name })
    .prepare();
  const publisherOfName = db
    .select()
    .from(publishers)
    .where(eq(publishers.name, sql.placeholder('name')))
    .prepare();
  const publisherOfId = db
    .select()
    .from(publishers)
    .where(eq(publishers.id, sql.placeholder('id')))
    .prepare();
  const ofSiret = db
    .select()
    .from(publishers)
    .where(
      sql`exists (select 1 from json_each(${publishers.sirets}) where value = ${sql.placeholder('siret')})`,
    )
    .orderBy(asc(publishers.id))
    .prepare();
  const activeKey = bareGet(
    db,
    accessKeys,
    db
      .select()
      .from(accessKeys)
      .where(and(eq(accessKeys.hash, sql.placeholder('hash')), isNull(accessKeys.revokedAt))),
  );

  return {
    async ensurePublisher(name, newId) {
      addPublisher.run({ id: newId, name });
      const publisher = publisherOfName.get({ name });
      if (!publisher) throw new Error('A publisher that was just ensured is missing');
      return toPublisher(publisher);
    },
    async addPublisher({ review, ...publisher }) {
      db.insert(publishers)
        .values({ ...publisher, ...toReviewColumns(review) })
        .run();
    },
    async setReview(publisherId, { review, ...names }) {
      db.update(publishers)
        .set({ ...names, ...toReviewColumns(review) })
        .where(eq(publishers.id, publisherId))
        .run();
    },
    async listWaiting(limit, after) {
      return db
        .select()
        .from(publishers)
        .where(
          and(eq(publishers.review, 'waiting'), after && since(publishers.askedAt, publishers.id, after)),
        )
        .orderBy(asc(publishers.askedAt), asc(publishers.id))
        .limit(limit)
        .all()
        .map(toPublisher)
        .filter(isReviewed);
    },
    async getPublisher(id) {
      const row = publisherOfId.get({ id });
      return row && toPublisher(row);
    },
    async listPublishers() {
      return db.select().from(publishers).orderBy(asc(publishers.name)).all().map(toPublisher);
    },
    async publishersOfSiret(siret) {
      return ofSiret.all({ siret }).map(toPublisher);
    },
    async setFacts(publisherId, facts) {
      // No statement sets nothing.
      if (Object.keys(facts).length === 0) return publisherOfId.get({ id: publisherId }) !== undefined;
      return db.update(publishers).set(facts).where(eq(publishers.id, publisherId)).run().changes === 1;
    },
    async addKey(key, hash) {
      db.insert(accessKeys)
        .values({ ...key, hash })
        .run();
    },
    async findActiveKey(hash) {
      const row = activeKey({ hash });
      return row && toAccessKey(row);
    },
    async getKey(id) {
      const row = db.select().from(accessKeys).where(eq(accessKeys.id, id)).get();
      return row && toAccessKey(row);
    },
    async keysOf(publisherId) {
      return db
        .select()
        .from(accessKeys)
        .where(eq(accessKeys.publisherId, publisherId))
        .orderBy(desc(accessKeys.createdAt), desc(accessKeys.id))
        .all()
        .map(toAccessKey);
    },
    async listKeys() {
      return db
        .select({ ...getTableColumns(accessKeys), publisherName: publishers.name })
        .from(accessKeys)
        .innerJoin(publishers, eq(publishers.id, accessKeys.publisherId))
        .orderBy(desc(accessKeys.createdAt), desc(accessKeys.id))
        .all()
        .map((row) => ({ ...toAccessKey(row), publisherName: row.publisherName }));
    },
    async revokeKey(id, at) {
      const active = and(eq(accessKeys.id, id), isNull(accessKeys.revokedAt));
      return db.update(accessKeys).set({ revokedAt: at }).where(active).run().changes === 1;
    },
    async setOrigins(id, origins) {
      const active = and(eq(accessKeys.id, id), isNull(accessKeys.revokedAt));
      return (
        db
          .update(accessKeys)
          .set({ origins: [...origins] })
          .where(active)
          .run().changes === 1
      );
    },
    async noteUses(uses) {
      for (const [id, at] of uses) {
        const isLater = or(isNull(accessKeys.lastUsedAt), lt(accessKeys.lastUsedAt, at));
        db.update(accessKeys)
          .set({ lastUsedAt: at })
          .where(and(eq(accessKeys.id, id), isLater))
          .run();
      }
    },
    async noteExposed(id, at) {
      const unknown = and(eq(accessKeys.id, id), isNull(accessKeys.exposedAt));
      return db.update(accessKeys).set({ exposedAt: at }).where(unknown).run().changes === 1;
    },
  };
}
