import type { ApplicationId, PublisherApplication } from '@1eleve1stage/sdk/contract';
import type { AuditedAct, CandidateNote, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { findForPublisher } from '../applications/find-application.js';
import { describeApplication } from '../applications/list-publisher-applications.js';
import { newId } from '../base/ids.js';
import { Refusal } from '../base/refusal.js';
import { MOST_NOTES, NoteWords, type NoteFault } from './rules/candidate-note.js';

/** Somebody of an organisation, at the notes on one of its candidates. */
export interface AtNotes {
  publisherId: string;
  personId: string;
  id: ApplicationId;
}

/**
 * Keeps a note on a candidate for the colleagues of whoever wrote it; that it was written is noted, not what. The same
 * again, as where a button is pressed twice, is kept once. In a first reading none is: the pupil's words count alone.
 *
 * @returns why it is not kept; undefined where it is
 * @throws Refusal `application_not_found`, also where nothing is left to read of who applies; `application_damaged`
 */
export async function writeNote(
  ports: Ports,
  { written, ...at }: AtNotes & { written: string },
): Promise<NoteFault | undefined> {
  const words = NoteWords.safeParse(written);
  if (!words.success) return 'note';
  return ports.storage.write(async (stores) => {
    const { notes, isBlind } = await lookAt(ports, stores, at);
    if (isBlind) return 'firstReading';
    const last = notes.at(-1);
    if (last?.personId === at.personId && last.words === words.data) return undefined;
    if (notes.length >= MOST_NOTES) return 'tooManyNotes';
    const note = { id: newId('nt'), personId: at.personId, at: ports.now(), words: words.data };
    await stores.applications.setNotes(at.id, [...notes, note]);
    await audit(ports, stores, at, 'candidate_noted');
    return undefined;
  });
}

/**
 * Deletes a note, where whoever asks wrote it or owns the organisation. One that is gone already stays so.
 *
 * @returns false where it is a colleague's
 * @throws Refusal as `writeNote`
 */
export async function removeNote(
  ports: Ports,
  { noteId, ...at }: AtNotes & { noteId: string },
): Promise<boolean> {
  return ports.storage.write(async (stores) => {
    const { notes } = await lookAt(ports, stores, at);
    const note = notes.find(({ id }) => id === noteId);
    if (!note) return true;
    if (note.personId !== at.personId && !(await owns(stores, at))) return false;
    await stores.applications.setNotes(
      at.id,
      notes.filter((one) => one !== note),
    );
    await audit(ports, stores, at, 'candidate_note_removed');
    return true;
  });
}

async function lookAt(
  ports: Ports,
  stores: Stores,
  at: AtNotes,
): Promise<{ notes: CandidateNote[]; isBlind: boolean }> {
  const application = await findForPublisher(stores, { ...at, mode: 'live' });
  const described = await describeApplication(ports, stores, application);
  if (!isKnown(described)) throw new Refusal('application_not_found');
  const notes = await stores.applications.notesOf(at.id);
  if (notes === 'unreadable') throw new Refusal('application_damaged');
  return { notes, isBlind: described.isBlind };
}

/** True while its publisher reads anything of who applies: not once erased, left for another, or taken down. */
function isKnown({ grade }: PublisherApplication): boolean {
  return grade !== undefined;
}

async function owns({ members }: Stores, { publisherId, personId }: AtNotes): Promise<boolean> {
  const theirs = await members.membershipsOf(personId);
  return theirs.some((one) => one.publisherId === publisherId && one.role === 'owner');
}

async function audit(
  { now }: Ports,
  { auditTrail }: Stores,
  { publisherId, personId, id }: AtNotes,
  act: AuditedAct,
): Promise<void> {
  await auditTrail.add({ id: newId('au'), publisherId, personId, act, subject: id, at: now() });
}
