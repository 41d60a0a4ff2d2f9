import type { BelievedTime } from '../../ports/index.js';
import type { Connection } from './connection.js';
import { store } from './schema.js';

export function createBelievedTime(db: Connection): BelievedTime {
  return {
    async get() {
      const [row] = await db.select({ at: store.believedAt }).from(store);
      return row?.at ?? undefined;
    },
    async set(moment) {
      await db.update(store).set({ believedAt: moment });
    },
  };
}
