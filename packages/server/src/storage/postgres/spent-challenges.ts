import type { SpentChallenges } from '../../ports/index.js';
import { changesOf, type Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { lte } from './drizzle.js';
import { spentChallenges } from './schema.js';

export function createSpentChallenges(db: Connection): SpentChallenges {
  return {
    async spend(hash, expiresAt) {
      return (
        changesOf(await db.insert(spentChallenges).values({ hash, expiresAt }).onConflictDoNothing()) === 1
      );
    },
    dropExpired: (now, limit) => deleteSome(db, spentChallenges, lte(spentChallenges.expiresAt, now), limit),
  };
}
