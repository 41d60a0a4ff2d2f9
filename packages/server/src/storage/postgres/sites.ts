import type { Sites, SitesOf } from '../../ports/index.js';
import { toSite, toSiteRow } from '../rows/site-row.js';
import { changesOf, type Connection } from './connection.js';
import { and, asc, eq, type SQL } from './drizzle.js';
import { sites } from './schema.js';

export function createSites(db: Connection): Sites {
  return {
    async list(whose) {
      const rows = await db
        .select()
        .from(sites)
        .where(ofAccount(whose))
        .orderBy(asc(sites.name), asc(sites.id));
      return rows.map(toSite);
    },
    async get(whose, id) {
      const [row] = await db
        .select()
        .from(sites)
        .where(and(eq(sites.id, id), ofAccount(whose)));
      return row && toSite(row);
    },
    async put(site) {
      const { id, publisherId, mode, createdAt, ...said } = toSiteRow(site);
      await db
        .insert(sites)
        .values({ id, publisherId, mode, createdAt, ...said })
        .onConflictDoUpdate({ target: sites.id, set: said });
    },
    async remove(whose, id) {
      const one = and(eq(sites.id, id), ofAccount(whose));
      return changesOf(await db.delete(sites).where(one)) === 1;
    },
  };
}

function ofAccount({ publisherId, mode }: SitesOf): SQL | undefined {
  return and(eq(sites.publisherId, publisherId), eq(sites.mode, mode));
}
