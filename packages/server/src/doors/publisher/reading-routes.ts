import { setFirstReading } from '../../core/candidates/set-first-reading.js';
import type { HttpApp } from '../http/environment.js';
import { redirect } from '../pages/send-page.js';
import { sendOwn, type PublisherDoor } from './door.js';
import { READING_PATH, readingPage, READINGS } from './organisation/reading-page.js';
import { inSpace, onForm, type Space } from './own-space.js';
import { forProved, mayOf } from './proved.js';
import { pathOf } from './scene.js';

/** Whether an organisation reads blind. Everybody of it may see that; an owner who proved lately that they are there changes it. */
export function mountReading(app: HttpApp, door: PublisherDoor): void {
  app.get(
    READING_PATH,
    inSpace(door, (space) => showReading(space)),
  );
  app.post(READING_PATH, onForm(door, forProved(setReading)));
}

async function showReading(space: Space, status = 200): Promise<Response> {
  const reading = space.publisher.isBlind ? 'blind' : 'open';
  return sendOwn(readingPage(space.scene, { reading, may: mayOf(space) }), { status });
}

async function setReading(space: Space, form: URLSearchParams): Promise<Response> {
  const reading = READINGS.find((one) => one === form.get('reading'));
  if (!reading) return showReading(space, 422);
  const { door, organisation, visitor, scene } = space;
  const { publisherId } = organisation;
  await setFirstReading(door.ports, { publisherId, by: visitor.person.id, isBlind: reading === 'blind' });
  return redirect(pathOf(scene, READING_PATH), 303);
}
