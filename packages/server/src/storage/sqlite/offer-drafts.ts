import type { OfferDrafts } from '../../ports/index.js';
import { toDraft, toDraftRow } from '../rows/draft-row.js';
import type { Sealer } from '../seal.js';
import type { Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { and, desc, eq, lt, type SQL } from './drizzle.js';
import { offerDrafts } from './schema.js';

export function createOfferDrafts(db: Connection, sealer: Sealer): OfferDrafts {
  return {
    async put(draft) {
      const { id, publisherId, createdAt, ...written } = toDraftRow(draft, sealer);
      db.insert(offerDrafts)
        .values({ id, publisherId, createdAt, ...written })
        .onConflictDoUpdate({ target: offerDrafts.id, set: written })
        .run();
    },
    async get(publisherId, id) {
      const row = db.select().from(offerDrafts).where(own(publisherId, id)).get();
      return row && toDraft(row, sealer);
    },
    async list(publisherId, limit) {
      return db
        .select()
        .from(offerDrafts)
        .where(eq(offerDrafts.publisherId, publisherId))
        .orderBy(desc(offerDrafts.updatedAt), desc(offerDrafts.id))
        .limit(limit)
        .all()
        .map((row) => toDraft(row, sealer));
    },
    async remove(publisherId, id) {
      return db.delete(offerDrafts).where(own(publisherId, id)).run().changes === 1;
    },
    dropOlder: async (than, limit) => deleteSome(db, offerDrafts, lt(offerDrafts.updatedAt, than), limit),
  };
}

function own(publisherId: string, id: string): SQL | undefined {
  return and(eq(offerDrafts.id, id), eq(offerDrafts.publisherId, publisherId));
}
