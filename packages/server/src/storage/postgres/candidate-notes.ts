import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { Applications } from '../../ports/index.js';
import type { ApplicationSeals } from '../application-seals.js';
import type { ApplicationRow } from '../rows/application-row.js';
import { readNotesColumn, toNotesColumn } from '../rows/notes-column.js';
import type { Connection } from './connection.js';
import { and, eq, isNotNull } from './drizzle.js';
import { applications } from './schema.js';

/** What colleagues write of who applies, in the application's own row: what erases the one erases the other. */
export function createNotes(
  db: Connection,
  rowOf: (id: ApplicationId) => Promise<ApplicationRow | undefined>,
  seals: ApplicationSeals,
): Pick<Applications, 'notesOf' | 'setNotes'> {
  return {
    async notesOf(id) {
      const row = await rowOf(id);
      return row ? readNotesColumn(row, await seals.of(row.keyId)) : [];
    },
    async setNotes(id, notes) {
      const row = await rowOf(id);
      const sealedNotes = toNotesColumn(id, notes, await seals.of(row?.keyId ?? null));
      const isKnown = and(eq(applications.id, id), isNotNull(applications.sealedPersonal));
      await db.update(applications).set({ sealedNotes }).where(isKnown);
    },
  };
}
