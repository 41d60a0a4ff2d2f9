import type { BelievedTime } from '../../ports/index.js';
import type { Connection } from './connection.js';
import { store } from './schema.js';

export function createBelievedTime(db: Connection): BelievedTime {
  return {
    async get() {
      return db.select({ at: store.believedAt }).from(store).get()?.at ?? undefined;
    },
    async set(moment) {
      db.update(store).set({ believedAt: moment }).run();
    },
  };
}
