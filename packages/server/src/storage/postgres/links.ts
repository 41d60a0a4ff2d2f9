import type { Links } from '../../ports/index.js';
import { toLink } from '../rows/link-row.js';
import { placeholdersOf } from '../prepared-rows.js';
import { bareGet, bareSend } from './bare-statement.js';
import { changesOf, type Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { and, eq, gt, isNull, lte, sql } from './drizzle.js';
import type { Notes } from './notes.js';
import { links } from './schema.js';

export function createLinks(db: Connection, notes: Notes): Links {
  const add = bareSend(db, notes, 'link_add', db.insert(links).values(placeholdersOf(links)));
  const current = bareGet(
    db,
    links,
    'link_current',
    db
      .select()
      .from(links)
      .where(and(eq(links.hash, sql.placeholder('hash')), gt(links.expiresAt, sql.placeholder('now')))),
  );

  return {
    async add(link) {
      await add({ ...link, usedAt: link.usedAt ?? null });
    },
    async find(hash, now) {
      const row = await current({ hash, now: now.toISOString() });
      return row && toLink(row);
    },
    async use(hash, now) {
      const usable = and(eq(links.hash, hash), gt(links.expiresAt, now), isNull(links.usedAt));
      return changesOf(await db.update(links).set({ usedAt: now }).where(usable)) === 1;
    },
    async renew(applicationId, purpose) {
      const which = and(eq(links.applicationId, applicationId), eq(links.purpose, purpose));
      await db.update(links).set({ usedAt: null }).where(which);
    },
    dropExpired: (now, limit) => deleteSome(db, links, lte(links.expiresAt, now), limit),
  };
}
