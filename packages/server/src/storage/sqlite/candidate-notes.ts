import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { Applications } from '../../ports/index.js';
import type { ApplicationSeals } from '../application-seals.js';
import { readNotesColumn, toNotesColumn } from '../rows/notes-column.js';
import type { Connection } from './connection.js';
import { and, eq, isNotNull } from './drizzle.js';
import { applications } from './schema.js';

type Row = typeof applications.$inferSelect;

/** What colleagues write of who applies, in the application's own row: what erases the one erases the other. */
export function createNotes(
  db: Connection,
  ofId: (asked: { id: ApplicationId }) => Row | undefined,
  seals: ApplicationSeals,
): Pick<Applications, 'notesOf' | 'setNotes'> {
  return {
    async notesOf(id) {
      const row = ofId({ id });
      return row ? readNotesColumn(row, await seals.of(row.keyId)) : [];
    },
    async setNotes(id, notes) {
      const sealedNotes = toNotesColumn(id, notes, await seals.of(ofId({ id })?.keyId ?? null));
      const isKnown = and(eq(applications.id, id), isNotNull(applications.sealedPersonal));
      db.update(applications).set({ sealedNotes }).where(isKnown).run();
    },
  };
}
