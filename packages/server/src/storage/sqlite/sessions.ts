import type { Sessions, SessionsOf } from '../../ports/index.js';
import { toSession } from '../rows/session-row.js';
import { sessionConditions } from '../conditions/sessions.js';
import type { Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { and, desc, eq, getTableColumns, ne } from './drizzle.js';
import { sessions } from './schema.js';

const { isOpen, isOver } = sessionConditions(sessions);

const { hash: _, ...COLUMNS } = getTableColumns(sessions);

const isOf = ({ personId, space }: SessionsOf) =>
  and(eq(sessions.personId, personId), eq(sessions.space, space));

export function createSessions(db: Connection): Sessions {
  return {
    async add(session, hash) {
      db.insert(sessions)
        .values({ ...session, hash })
        .run();
    },
    async find(hash, limits) {
      const row = db
        .select(COLUMNS)
        .from(sessions)
        .where(and(eq(sessions.hash, hash), isOpen(limits)))
        .get();
      return row && toSession(row);
    },
    async update(id, change) {
      db.update(sessions).set(change).where(eq(sessions.id, id)).run();
    },
    async list(whose, limits) {
      return db
        .select(COLUMNS)
        .from(sessions)
        .where(and(isOf(whose), isOpen(limits)))
        .orderBy(desc(sessions.seenAt), desc(sessions.id))
        .all()
        .map(toSession);
    },
    async end(id, personId) {
      const own = and(eq(sessions.id, id), eq(sessions.personId, personId));
      return db.delete(sessions).where(own).run().changes === 1;
    },
    async endOthers(whose, keptId) {
      const others = and(isOf(whose), keptId === undefined ? undefined : ne(sessions.id, keptId));
      return db.delete(sessions).where(others).run().changes;
    },
    dropExpired: async (limits, limit) => deleteSome(db, sessions, isOver(limits), limit),
  };
}
