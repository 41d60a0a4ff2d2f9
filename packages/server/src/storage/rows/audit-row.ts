import type { AuditEntry } from '../../ports/index.js';

/** An act as every engine keeps it. */
export type AuditRow = Omit<AuditEntry, 'personId' | 'subject'> & {
  personId: string | null;
  subject: string | null;
};

export function toAuditEntry({ personId, subject, ...entry }: AuditRow): AuditEntry {
  return { ...entry, ...(personId !== null && { personId }), ...(subject !== null && { subject }) };
}
