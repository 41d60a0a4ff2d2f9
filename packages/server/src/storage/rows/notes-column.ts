import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { CandidateNote } from '../../ports/index.js';
import type { SealedPlace, Sealer } from '../seal.js';
import type { ApplicationRow } from './application-row.js';

const notesPlace = (id: ApplicationId): SealedPlace => `applications.notes/${id}`;

/** What is written as it is sealed: one value, so that it goes at once. */
type SealedNotes = (Omit<CandidateNote, 'at'> & { at: string })[];

/** @param sealer undefined once the application's key was destroyed: nothing is kept */
export function toNotesColumn(
  id: ApplicationId,
  notes: readonly CandidateNote[],
  sealer: Sealer | undefined,
): Buffer | null {
  return notes.length === 0 ? null : (sealer?.seal(notes, notesPlace(id)) ?? null);
}

/** @param sealer undefined once the application's key was destroyed */
export function readNotesColumn(
  { id, sealedPersonal, sealedNotes }: Pick<ApplicationRow, 'id' | 'sealedPersonal' | 'sealedNotes'>,
  sealer: Sealer | undefined,
): CandidateNote[] | 'unreadable' {
  if (!sealer || !sealedPersonal || !sealedNotes) return [];
  try {
    const notes = sealer.open<SealedNotes>(sealedNotes, notesPlace(id));
    return notes.map(({ at, ...note }) => ({ ...note, at: new Date(at) }));
  } catch {
    return 'unreadable';
  }
}
