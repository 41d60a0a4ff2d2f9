import { dropRefusal, keepRefusal } from '../../core/candidates/keep-refusal.js';
import type { HttpApp } from '../http/environment.js';
import { redirect } from '../pages/send-page.js';
import { REFUSALS_PATH } from './candidates/refusals.js';
import { refusalsPage } from './candidates/refusals-page.js';
import { sendOwn, type PublisherDoor } from './door.js';
import { inSpace, onForm, type Space } from './own-space.js';
import { pathOf } from './scene.js';

/** The sentences that an organisation says no with: whoever may answer keeps, changes and takes away those of its own. */
export function mountRefusals(app: HttpApp, door: PublisherDoor): void {
  app.get(
    REFUSALS_PATH,
    inSpace(door, async ({ publisher, scene }) => sendOwn(refusalsPage(scene, { own: publisher.refusals }))),
  );
  app.post(REFUSALS_PATH, onForm(door, changeRefusals));
}

async function changeRefusals(
  { door: { ports }, publisher, visitor, scene }: Space,
  form: URLSearchParams,
): Promise<Response> {
  const at = { publisherId: publisher.id, personId: visitor.person.id };
  const was = form.get('was') ?? undefined;
  if (form.get('do') === 'drop') await dropRefusal(ports, { ...at, was: was ?? '' });
  else {
    const written = form.get('sentence') ?? '';
    const sentence = { written, ...(was !== undefined && { was }) };
    const fault = await keepRefusal(ports, { ...at, ...sentence });
    const wrong = fault && { fault, ...sentence };
    if (wrong) return sendOwn(refusalsPage(scene, { own: publisher.refusals, wrong }), { status: 422 });
  }
  return redirect(pathOf(scene, REFUSALS_PATH), 303);
}
