import type { OfferDrafts } from '../../ports/index.js';
import { toDraft, toDraftRow } from '../rows/draft-row.js';
import type { Sealer } from '../seal.js';
import { changesOf, type Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { and, desc, eq, lt, type SQL } from './drizzle.js';
import { offerDrafts } from './schema.js';

export function createOfferDrafts(db: Connection, sealer: Sealer): OfferDrafts {
  return {
    async put(draft) {
      const { id, publisherId, createdAt, ...written } = toDraftRow(draft, sealer);
      await db
        .insert(offerDrafts)
        .values({ id, publisherId, createdAt, ...written })
        .onConflictDoUpdate({ target: offerDrafts.id, set: written });
    },
    async get(publisherId, id) {
      const [row] = await db.select().from(offerDrafts).where(own(publisherId, id));
      return row && toDraft(row, sealer);
    },
    async list(publisherId, limit) {
      const rows = await db
        .select()
        .from(offerDrafts)
        .where(eq(offerDrafts.publisherId, publisherId))
        .orderBy(desc(offerDrafts.updatedAt), desc(offerDrafts.id))
        .limit(limit);
      return rows.map((row) => toDraft(row, sealer));
    },
    remove: async (publisherId, id) =>
      changesOf(await db.delete(offerDrafts).where(own(publisherId, id))) === 1,
    dropOlder: (than, limit) => deleteSome(db, offerDrafts, lt(offerDrafts.updatedAt, than), limit),
  };
}

function own(publisherId: string, id: string): SQL | undefined {
  return and(eq(offerDrafts.id, id), eq(offerDrafts.publisherId, publisherId));
}
