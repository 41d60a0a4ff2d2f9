import { lte } from './drizzle.js';
import type { SpentChallenges } from '../../ports/index.js';
import { bareWrite } from './bare-statement.js';
import type { Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { placeholdersOf } from '../prepared-rows.js';
import { spentChallenges } from './schema.js';

export function createSpentChallenges(db: Connection): SpentChallenges {
  const add = bareWrite(
    db,
    db.insert(spentChallenges).values(placeholdersOf(spentChallenges)).onConflictDoNothing(),
  );
  return {
    async spend(hash, expiresAt) {
      return add({ hash, expiresAt }) === 1;
    },
    async dropExpired(now, limit) {
      return deleteSome(db, spentChallenges, lte(spentChallenges.expiresAt, now), limit);
    },
  };
}
