import type { SignIn, SignIns } from '../../ports/index.js';
import { toSignIn, toSignInRow } from '../rows/sign-in-row.js';
import type { Sealer } from '../seal.js';
import { changesOf, type Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { and, eq, gt, lte, sql, type SQL } from './drizzle.js';
import { signIns } from './schema.js';

export function createSignIns(db: Connection, sealer: Sealer): SignIns {
  async function find(which: SQL, now: Date): Promise<SignIn | undefined> {
    const [row] = await db
      .select()
      .from(signIns)
      .where(and(which, gt(signIns.expiresAt, now)));
    return row && toSignIn(row, sealer);
  }

  return {
    async add(signIn) {
      await db.insert(signIns).values(toSignInRow(signIn, sealer));
    },
    ofBrowser: (browserHash, now) => find(eq(signIns.browserHash, browserHash), now),
    ofLink: (linkHash, now) => find(eq(signIns.linkHash, linkHash), now),
    async countTry(id) {
      await db
        .update(signIns)
        .set({ codeTries: sql`${signIns.codeTries} + 1` })
        .where(eq(signIns.id, id));
    },
    async use(id) {
      return changesOf(await db.delete(signIns).where(eq(signIns.id, id))) === 1;
    },
    dropExpired: (now, limit) => deleteSome(db, signIns, lte(signIns.expiresAt, now), limit),
  };
}
