import type { CandidateNote, StoredApplication, Stores } from '../../ports/index.js';
import { withEveryName } from '../members/list-acts.js';

/** A note, with who wrote it, as colleagues know them; whoever is forgotten has no name. */
export type NamedNote = CandidateNote & { by?: string };

/** What colleagues wrote of a candidate; undefined where it is damaged. */
export async function readNotes(
  stores: Stores,
  { id }: Pick<StoredApplication, 'id'>,
): Promise<NamedNote[] | undefined> {
  const notes = await stores.applications.notesOf(id);
  return notes === 'unreadable' ? undefined : withEveryName(stores, notes);
}
