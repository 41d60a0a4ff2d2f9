import type { FreedSeats } from '../../ports/index.js';
import type { Connection } from './connection.js';
import { eq } from './drizzle.js';
import { freedSeats } from './schema.js';

export function createFreedSeats(db: Connection): FreedSeats {
  return {
    async add(offerId, now) {
      await db.insert(freedSeats).values({ offerId, freedAt: now }).onConflictDoNothing();
    },
    async list(limit) {
      const rows = await db.select().from(freedSeats).orderBy(freedSeats.freedAt).limit(limit);
      return rows.map(({ offerId }) => offerId);
    },
    async remove(offerId) {
      await db.delete(freedSeats).where(eq(freedSeats.offerId, offerId));
    },
  };
}
