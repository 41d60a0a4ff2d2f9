import { and, eq, gt, isNull, lte } from './drizzle.js';
import type { Links } from '../../ports/index.js';
import { toLink } from '../rows/link-row.js';
import { bareWrite } from './bare-statement.js';
import type { Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { placeholdersOf } from '../prepared-rows.js';
import { links } from './schema.js';

export function createLinks(db: Connection): Links {
  const add = bareWrite(db, db.insert(links).values(placeholdersOf(links)));

  return {
    async add(link) {
      add({ usedAt: null, ...link });
    },
    async find(hash, now) {
      const row = db
        .select()
        .from(links)
        .where(and(eq(links.hash, hash), gt(links.expiresAt, now)))
        .get();
      return row && toLink(row);
    },
    async use(hash, now) {
      const usable = and(eq(links.hash, hash), gt(links.expiresAt, now), isNull(links.usedAt));
      return db.update(links).set({ usedAt: now }).where(usable).run().changes === 1;
    },
    async renew(applicationId, purpose) {
      const which = and(eq(links.applicationId, applicationId), eq(links.purpose, purpose));
      db.update(links).set({ usedAt: null }).where(which).run();
    },
    async dropExpired(now, limit) {
      return deleteSome(db, links, lte(links.expiresAt, now), limit);
    },
  };
}
