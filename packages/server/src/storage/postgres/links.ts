import type { Links } from '../../ports/index.js';
import { toLink } from '../rows/link-row.js';
import { changesOf, type Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { and, eq, gt, isNull, lte } from './drizzle.js';
import { links } from './schema.js';

export function createLinks(db: Connection): Links {
  return {
    async add(link) {
      await db.insert(links).values(link);
    },
    async find(hash, now) {
      const [row] = await db
        .select()
        .from(links)
        .where(and(eq(links.hash, hash), gt(links.expiresAt, now)));
      return row && toLink(row);
    },
    async use(hash, now) {
      const usable = and(eq(links.hash, hash), gt(links.expiresAt, now), isNull(links.usedAt));
      return changesOf(await db.update(links).set({ usedAt: now }).where(usable)) === 1;
    },
    dropExpired: (now, limit) => deleteSome(db, links, lte(links.expiresAt, now), limit),
  };
}
