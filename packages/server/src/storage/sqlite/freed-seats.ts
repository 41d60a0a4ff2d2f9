import type { FreedSeats } from '../../ports/index.js';
import type { Connection } from './connection.js';
import { eq } from './drizzle.js';
import { freedSeats } from './schema.js';

export function createFreedSeats(db: Connection): FreedSeats {
  return {
    async add(offerId, now) {
      db.insert(freedSeats).values({ offerId, freedAt: now }).onConflictDoNothing().run();
    },
    async list(limit) {
      const rows = db.select().from(freedSeats).orderBy(freedSeats.freedAt).limit(limit).all();
      return rows.map(({ offerId }) => offerId);
    },
    async remove(offerId) {
      db.delete(freedSeats).where(eq(freedSeats.offerId, offerId)).run();
    },
  };
}
