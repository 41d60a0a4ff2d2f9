import { Language } from '@1eleve1stage/sdk/contract';
import { readOwnMail, setOwnMail } from '../../core/members/set-own-mail.js';
import { DIGESTS } from '../../ports/index.js';
import type { HttpApp } from '../http/environment.js';
import { parametersOf } from '../http/parameters.js';
import { redirect } from '../pages/send-page.js';
import { MAILS_PATH, mailsPage } from './account/mails-page.js';
import { sendOwn, type PublisherDoor } from './door.js';
import { inSpace, onForm, type Space } from './own-space.js';
import { pathOf } from './scene.js';

/** What each member is mailed, as they say it themselves. */
export function mountMails(app: HttpApp, door: PublisherDoor): void {
  app.get(MAILS_PATH, inSpace(door, showMails));
  app.post(MAILS_PATH, onForm(door, setMails));
}

function ofVisitor({ organisation, visitor }: Space): Parameters<typeof readOwnMail>[1] {
  const { publisherId } = organisation;
  return { publisherId, personId: visitor.person.id, email: visitor.person.contact?.email ?? '' };
}

async function showMails(space: Space): Promise<Response> {
  const member = ofVisitor(space);
  const mail = await readOwnMail(space.door.ports, member);
  const isSaved = parametersOf(space.c).get('saved') === '1';
  const { publisherName: organisation } = space.organisation;
  return sendOwn(mailsPage(space.scene, { ...mail, email: member.email, organisation, isSaved }));
}

async function setMails(space: Space, form: URLSearchParams): Promise<Response> {
  const wanted = DIGESTS.filter((kind) => form.get(kind) === 'yes');
  const language = Language.safeParse(form.get('language')).data ?? 'fr';
  await setOwnMail(space.door.ports, ofVisitor(space), { wanted, language });
  return redirect(pathOf(space.scene, `${MAILS_PATH}?saved=1`), 303);
}
