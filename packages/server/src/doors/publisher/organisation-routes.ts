import type { Review } from '../../ports/index.js';
import { askReview } from '../../core/organisations/ask-review.js';
import type { HttpApp } from '../http/environment.js';
import { redirect } from '../pages/send-page.js';
import { sendOwn, type PublisherDoor } from './door.js';
import { correctPage } from './organisation/correct-page.js';
import { forOwners, inSpace, onForm, type Space } from './own-space.js';
import { pathOf } from './scene.js';
import { readOrganisation, toDraft } from './signup/read-forms.js';

/** Where an organisation that was refused says anew what it is, and asks to be read again. */
export function mountOrganisation(app: HttpApp, door: PublisherDoor): void {
  app.get('/publisher/organisation', inSpace(door, forOwners(showOrganisation)));
  app.post('/publisher/organisation', onForm(door, forOwners(correct)));
}

async function showOrganisation(space: Space): Promise<Response> {
  const review = refused(space);
  if (!review) return elsewhere(space);
  const draft = toDraft(review.declared);
  return sendOwn(correctPage(space.scene, { review, draft, errors: {} }));
}

async function correct(space: Space, form: URLSearchParams): Promise<Response> {
  const { door, organisation, visitor, scene } = space;
  const review = refused(space);
  if (!review) return elsewhere(space);
  const { draft, errors, meant } = readOrganisation(form);
  if (!meant) return sendOwn(correctPage(scene, { review, draft, errors }), { status: 422 });
  const { publisherId } = organisation;
  await askReview(door.ports, { publisherId, personId: visitor.person.id, organisation: meant });
  return redirect(pathOf(scene, '/publisher'), 303);
}

function refused({ publisher: { review } }: Space): Review | undefined {
  return review?.state === 'refused' ? review : undefined;
}

/** What is approved is changed by whoever runs the service; what waits is what a moderator reads. */
function elsewhere({ scene }: Space): Response {
  return redirect(pathOf(scene, '/publisher/account'), 303);
}
