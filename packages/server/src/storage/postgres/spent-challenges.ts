import type { SpentChallenges } from '../../ports/index.js';
import { placeholdersOf } from '../prepared-rows.js';
import { bareWrite } from './bare-statement.js';
import type { Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { lte } from './drizzle.js';
import { spentChallenges } from './schema.js';

export function createSpentChallenges(db: Connection): SpentChallenges {
  const spend = bareWrite(
    db,
    'challenge_spend',
    db.insert(spentChallenges).values(placeholdersOf(spentChallenges)).onConflictDoNothing(),
  );

  return {
    spend: async (hash, expiresAt) => (await spend({ hash, expiresAt })) === 1,
    dropExpired: (now, limit) => deleteSome(db, spentChallenges, lte(spentChallenges.expiresAt, now), limit),
  };
}
