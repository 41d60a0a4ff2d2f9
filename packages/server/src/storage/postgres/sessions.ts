import type { Sessions, SessionsOf } from '../../ports/index.js';
import { toSession } from '../rows/session-row.js';
import { sessionConditions } from '../conditions/sessions.js';
import { changesOf, type Connection } from './connection.js';
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
      await db.insert(sessions).values({ ...session, hash });
    },
    async find(hash, limits) {
      const [session] = await db
        .select(COLUMNS)
        .from(sessions)
        .where(and(eq(sessions.hash, hash), isOpen(limits)));
      return session && toSession(session);
    },
    async update(id, change) {
      await db.update(sessions).set(change).where(eq(sessions.id, id));
    },
    async list(whose, limits) {
      const rows = await db
        .select(COLUMNS)
        .from(sessions)
        .where(and(isOf(whose), isOpen(limits)))
        .orderBy(desc(sessions.seenAt), desc(sessions.id));
      return rows.map(toSession);
    },
    async end(id, personId) {
      const own = and(eq(sessions.id, id), eq(sessions.personId, personId));
      return changesOf(await db.delete(sessions).where(own)) === 1;
    },
    async endOthers(whose, keptId) {
      const others = and(isOf(whose), keptId === undefined ? undefined : ne(sessions.id, keptId));
      return changesOf(await db.delete(sessions).where(others));
    },
    dropExpired: (limits, limit) => deleteSome(db, sessions, isOver(limits), limit),
  };
}
