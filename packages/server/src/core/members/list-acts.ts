import type { AuditEntry, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';

/** An act, with who did it, as colleagues know them. */
export type NamedAct = AuditEntry & { by?: string };

/** Acts that a page tells at most. */
const MOST = 50;

/** Acts of an organisation's people, newest first. */
export async function listActs({ storage: { read } }: Ports, publisherId: string): Promise<NamedAct[]> {
  return withNames(read, await read.auditTrail.list(publisherId, { limit: MOST }));
}

/** Acts with the names of those who did them; whoever is forgotten has none. */
export async function withNames({ members }: Stores, acts: readonly AuditEntry[]): Promise<NamedAct[]> {
  const ids = new Set(acts.flatMap(({ personId }) => (personId === undefined ? [] : [personId])));
  const people = await Promise.all([...ids].map((id) => members.getPerson(id)));
  const names = new Map(people.map((person) => [person?.id, person?.contact && nameOf(person.contact)]));
  return acts.map((entry) => {
    const by = entry.personId === undefined ? undefined : names.get(entry.personId);
    return { ...entry, ...(by !== undefined && { by }) };
  });
}

/** A person as colleagues know them: by name, or else by address. */
export function nameOf(contact: { email: string; firstName?: string; lastName?: string }): string {
  return [contact.firstName, contact.lastName].filter(Boolean).join(' ') || contact.email;
}
