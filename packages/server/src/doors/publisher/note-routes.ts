import { removeNote, writeNote, type AtNotes } from '../../core/candidates/keep-notes.js';
import type { HttpApp } from '../http/environment.js';
import { redirect } from '../pages/send-page.js';
import { NOTES_ID } from './candidates/notes.js';
import { sendOwn, type PublisherDoor } from './door.js';
import { candidateIdOf, showCandidate } from './own-candidate.js';
import { onForm, type Space } from './own-space.js';
import { pathOf } from './scene.js';
import { ownersPage } from './sign/owners-page.js';

/** What colleagues write of a candidate for each other. */
export function mountNotes(app: HttpApp, door: PublisherDoor): void {
  app.post('/publisher/candidates/:id/notes', onForm(door, write));
  app.post('/publisher/candidates/:id/notes/remove', onForm(door, remove));
}

async function write(space: Space, form: URLSearchParams): Promise<Response> {
  const note = form.get('note') ?? '';
  const fault = await writeNote(space.door.ports, { ...at(space), written: note });
  return fault ? showCandidate(space, { fault, note }) : toNotes(space);
}

async function remove(space: Space, form: URLSearchParams): Promise<Response> {
  const isRemoved = await removeNote(space.door.ports, { ...at(space), noteId: form.get('note') ?? '' });
  return isRemoved ? toNotes(space) : sendOwn(ownersPage(space.scene), { status: 403 });
}

function at({ c, organisation, visitor }: Space): AtNotes {
  return { publisherId: organisation.publisherId, personId: visitor.person.id, id: candidateIdOf(c) };
}

function toNotes({ c, scene }: Space): Response {
  return redirect(`${pathOf(scene, `/publisher/candidates/${candidateIdOf(c)}`)}#${NOTES_ID}`, 303);
}
