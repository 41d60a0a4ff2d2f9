import type { Sites, SitesOf } from '../../ports/index.js';
import { toSite, toSiteRow } from '../rows/site-row.js';
import { type Connection } from './connection.js';
import { and, asc, eq, type SQL } from './drizzle.js';
import { sites } from './schema.js';

export function createSites(db: Connection): Sites {
  return {
    async list(whose) {
      return db
        .select()
        .from(sites)
        .where(ofAccount(whose))
        .orderBy(asc(sites.name), asc(sites.id))
        .all()
        .map(toSite);
    },
    async get(whose, id) {
      const row = db
        .select()
        .from(sites)
        .where(and(eq(sites.id, id), ofAccount(whose)))
        .get();
      return row && toSite(row);
    },
    async put(site) {
      const { id, publisherId, mode, createdAt, ...said } = toSiteRow(site);
      db.insert(sites)
        .values({ id, publisherId, mode, createdAt, ...said })
        .onConflictDoUpdate({ target: sites.id, set: said })
        .run();
    },
    async remove(whose, id) {
      const one = and(eq(sites.id, id), ofAccount(whose));
      return db.delete(sites).where(one).run().changes === 1;
    },
  };
}

function ofAccount({ publisherId, mode }: SitesOf): SQL | undefined {
  return and(eq(sites.publisherId, publisherId), eq(sites.mode, mode));
}
