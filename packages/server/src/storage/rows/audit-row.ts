import type { AuditedAct, AuditEntry } from '../../ports/index.js';

/** An act as every engine keeps it. */
export type AuditRow = Omit<AuditEntry, 'personId' | 'subject'> & {
  personId: string | null;
  subject: string | null;
};

export function toAuditEntry({ personId, subject, ...entry }: AuditRow): AuditEntry {
  return { ...entry, ...(personId !== null && { personId }), ...(subject !== null && { subject }) };
}

/** Which acts were done to each subject. */
export function actsBySubject(
  rows: readonly Pick<AuditRow, 'subject' | 'act'>[],
): ReadonlyMap<string, ReadonlySet<AuditedAct>> {
  const acts = new Map<string, Set<AuditedAct>>();
  for (const { subject, act } of rows)
    if (subject !== null) acts.set(subject, (acts.get(subject) ?? new Set()).add(act));
  return acts;
}
