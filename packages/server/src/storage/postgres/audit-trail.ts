import type { AuditTrail } from '../../ports/index.js';
import { toAuditEntry } from '../rows/audit-row.js';
import type { Connection } from './connection.js';
import { deleteSome } from './delete-some.js';
import { and, desc, eq, lt } from './drizzle.js';
import { before } from './list-position.js';
import { auditTrail } from './schema.js';

export function createAuditTrail(db: Connection): AuditTrail {
  return {
    async add(entry) {
      await db.insert(auditTrail).values(entry);
    },
    async list(publisherId, { after, limit }) {
      const own = eq(auditTrail.publisherId, publisherId);
      const rows = await db
        .select()
        .from(auditTrail)
        .where(and(own, after && before(auditTrail.at, auditTrail.id, after)))
        .orderBy(desc(auditTrail.at), desc(auditTrail.id))
        .limit(limit);
      return rows.map(toAuditEntry);
    },
    async ofSubject(publisherId, subject, limit) {
      const rows = await db
        .select()
        .from(auditTrail)
        .where(and(eq(auditTrail.publisherId, publisherId), eq(auditTrail.subject, subject)))
        .orderBy(desc(auditTrail.at), desc(auditTrail.id))
        .limit(limit);
      return rows.map(toAuditEntry);
    },
    dropOlder: (than, limit) => deleteSome(db, auditTrail, lt(auditTrail.at, than), limit),
  };
}
