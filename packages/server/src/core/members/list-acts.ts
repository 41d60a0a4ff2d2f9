import { MODERATED_ACTS, type AuditEntry, type Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';

/** An act, with who did it, as colleagues know them. */
export type NamedAct = AuditEntry & { by?: string };

/** Acts that a page tells at most. */
const MOST = 50;

/** Acts of an organisation's people, newest first. */
export async function listActs({ storage: { read } }: Ports, publisherId: string): Promise<NamedAct[]> {
  return withNames(read, await read.auditTrail.list(publisherId, { limit: MOST }));
}

/** Acts with the names of the colleagues who did them; whoever is forgotten has none, and no moderator has one. */
export async function withNames(stores: Stores, acts: readonly AuditEntry[]): Promise<NamedAct[]> {
  return withEveryName(stores, acts.map(withoutModerator));
}

function withoutModerator({ personId, ...entry }: AuditEntry): AuditEntry {
  const isOwn = personId !== undefined && !MODERATED_ACTS.includes(entry.act);
  return { ...entry, ...(isOwn && { personId }) };
}

/** The same with every name, those of moderators, too. */
export async function withEveryName<Entry extends { personId?: string }>(
  { members }: Stores,
  entries: readonly Entry[],
): Promise<(Entry & { by?: string })[]> {
  const ids = new Set(entries.flatMap(({ personId }) => (personId === undefined ? [] : [personId])));
  const people = await Promise.all([...ids].map((id) => members.getPerson(id)));
  const names = new Map(people.map((person) => [person?.id, person?.contact && nameOf(person.contact)]));
  return entries.map((entry) => {
    const by = entry.personId === undefined ? undefined : names.get(entry.personId);
    return { ...entry, ...(by !== undefined && { by }) };
  });
}

/** A person as colleagues know them: by name, or else by address. */
export function nameOf(contact: { email: string; firstName?: string; lastName?: string }): string {
  return [contact.firstName, contact.lastName].filter(Boolean).join(' ') || contact.email;
}
