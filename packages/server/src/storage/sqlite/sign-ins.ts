import type { SignIn, SignIns } from '../../ports/index.js';
import { toSignIn, toSignInRow } from '../rows/sign-in-row.js';
import type { Sealer } from '../seal.js';
import type { Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { and, eq, gt, lte, sql, type SQL } from './drizzle.js';
import { signIns } from './schema.js';

export function createSignIns(db: Connection, sealer: Sealer): SignIns {
  function find(which: SQL, now: Date): SignIn | undefined {
    const row = db
      .select()
      .from(signIns)
      .where(and(which, gt(signIns.expiresAt, now)))
      .get();
    return row && toSignIn(row, sealer);
  }

  return {
    async add(signIn) {
      db.insert(signIns).values(toSignInRow(signIn, sealer)).run();
    },
    ofBrowser: async (browserHash, now) => find(eq(signIns.browserHash, browserHash), now),
    ofLink: async (linkHash, now) => find(eq(signIns.linkHash, linkHash), now),
    async countTry(id) {
      db.update(signIns)
        .set({ codeTries: sql`${signIns.codeTries} + 1` })
        .where(eq(signIns.id, id))
        .run();
    },
    async use(id) {
      return db.delete(signIns).where(eq(signIns.id, id)).run().changes === 1;
    },
    dropExpired: async (now, limit) => deleteSome(db, signIns, lte(signIns.expiresAt, now), limit),
  };
}
