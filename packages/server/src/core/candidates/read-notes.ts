import type { CandidateNote, StoredApplication, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { asColleaguesRead } from '../applications/as-employer-reads.js';
import { withEveryName } from '../members/list-acts.js';

/** A note, with who wrote it, as colleagues know them; whoever is forgotten has no name. */
export type NamedNote = CandidateNote & { by?: string };

/** What colleagues wrote of a candidate; undefined where it is damaged. */
export async function readNotes(
  { now }: Pick<Ports, 'now'>,
  stores: Stores,
  application: StoredApplication,
): Promise<NamedNote[] | undefined> {
  const notes = await stores.applications.notesOf(application.id);
  if (notes === 'unreadable') return undefined;
  const asRead = await asColleaguesRead(stores, application, now());
  const read = notes.map((note) => ({ ...note, words: asRead(note.words) }));
  return withEveryName(stores, read);
}
