import { EmailAddress } from '@1eleve1stage/sdk/contract';
import { keyedHash } from '../../core/base/ids.js';
import { Refusal } from '../../core/base/refusal.js';
import { answerInvitation, findInvitation } from '../../core/members/answer-invitation.js';
import { askSignIn } from '../../core/members/ask-sign-in.js';
import { changeRole } from '../../core/members/change-role.js';
import { inviteMember } from '../../core/members/invite-member.js';
import { removeMember } from '../../core/members/remove-member.js';
import { MOST_ORGANISATIONS } from '../../core/members/rules/organisation-of-session.js';
import { readOwnPath } from '../../core/members/rules/own-path.js';
import { withdrawInvitation } from '../../core/members/withdraw-invitation.js';
import { ROLES, type Role } from '../../ports/index.js';
import { withCookies } from '../http/cookies.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { redirect } from '../pages/send-page.js';
import { openScene, sendOwn, type PublisherDoor } from './door.js';
import { findEntering, type Entering } from './entering.js';
import { inSpace, onForm, type Space } from './own-space.js';
import { forProved, mayOf } from './proved.js';
import { pathOf } from './scene.js';
import { onKeptForm } from './kept-form.js';
import { knownDraft, readYou } from './signup/read-forms.js';
import { invitationPage, noInvitationPage } from './team/invitation-page.js';
import { teamPage, type ShownInvitation, type TeamFault, type TeamView } from './team/team-page.js';

const TEAM = '/publisher/team';
const INVITATION = '/publisher/invitation';

/** Who is of an organisation, and who joins: what acts takes an owner who proved lately that they are there. */
export function mountTeam(app: HttpApp, door: PublisherDoor): void {
  app.get(
    TEAM,
    inSpace(door, (space) => showTeam(space)),
  );
  app.post(`${TEAM}/invite`, onForm(door, forProved(invite)));
  app.post(`${TEAM}/role`, onForm(door, forProved(setRole)));
  app.post(`${TEAM}/remove`, onForm(door, forProved(remove)));
  app.post(`${TEAM}/withdraw`, onForm(door, forProved(withdraw)));
  app.post('/publisher/confirm', onForm(door, sendCode));
  app.get(INVITATION, (c) => showInvitation(door, c));
  app.post(
    INVITATION,
    onKeptForm(door, findEntering, (entering, form) => answer(door, entering, form)),
  );
}

type Wrong = Partial<Pick<TeamView, 'draft' | 'errors' | 'fault'>>;

async function showTeam(space: Space, wrong: Wrong = {}): Promise<Response> {
  const { door, organisation, publisher, scene, visitor } = space;
  const { storage } = door.ports;
  const [members, invitations] = await Promise.all([
    storage.read.members.membersOf(publisher.id),
    invitationsOf(space),
  ]);
  const page = teamPage(scene, {
    ...{ organisation: organisation.publisherName, members, invitations, ownId: visitor.person.id },
    ...{ may: mayOf(space), draft: { email: '', role: 'member' }, errors: {} },
    ...wrong,
  });
  const isWrong = wrong.fault !== undefined || wrong.errors !== undefined;
  return sendOwn(page, { status: isWrong ? 422 : 200 });
}

async function invite(space: Space, form: URLSearchParams): Promise<Response> {
  const { door, publisher, scene, visitor } = space;
  const draft = { email: (form.get('email') ?? '').trim(), role: form.get('role') ?? '' };
  const [email, role] = [EmailAddress.safeParse(draft.email), toRole(draft.role)];
  if (!email.success || !role) {
    const fault = draft.email === '' ? ('missing' as const) : ('wrong' as const);
    const errors = { ...(!email.success && { email: fault }), ...(!role && { role: 'missing' as const }) };
    return showTeam(space, { draft, errors });
  }
  try {
    const asked = { by: visitor, publisherId: publisher.id, email: email.data, role, language: scene.lang };
    return (await inviteMember(door.ports, asked))
      ? done(space)
      : await showTeam(space, { draft, fault: 'alreadyMember' });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'too_many_requests')
      return showTeam(space, { draft, fault: 'tooMany' });
    throw error;
  }
}

async function setRole(space: Space, form: URLSearchParams): Promise<Response> {
  const { door, publisher, visitor } = space;
  const role = toRole(form.get('role') ?? '');
  if (!role) return showTeam(space, { errors: { role: 'missing' } });
  const whom = { publisherId: publisher.id, personId: form.get('person') ?? '' };
  return answerOf(space, await changeRole(door.ports, { ...whom, role, by: visitor.person.id }));
}

async function remove(space: Space, form: URLSearchParams): Promise<Response> {
  const { door, publisher, visitor } = space;
  const whom = { publisher: publisher.id, personId: form.get('person') ?? '' };
  return answerOf(space, await removeMember(door.ports, { ...whom, by: visitor.person.id }));
}

async function withdraw(space: Space, form: URLSearchParams): Promise<Response> {
  const { door, publisher, visitor } = space;
  const asked = (await invitationsOf(space)).find(({ handle }) => handle === form.get('invitation'));
  const whom = asked && { publisherId: publisher.id, personId: asked.personId };
  if (whom) await withdrawInvitation(door.ports, { ...whom, by: visitor.person.id });
  return done(space);
}

async function invitationsOf({ door, publisher }: Space): Promise<ShownInvitation[]> {
  const { storage, now, secret } = door.ports;
  const all = await storage.read.invitations.ofPublisher(publisher.id, now());
  const handleOf = (personId: string): string =>
    keyedHash(secret, 'handle of an invitation', publisher.id, personId);
  return all.map((one) => ({ ...one, handle: handleOf(one.personId) }));
}

/** Whoever is gone already is gone: the page that comes says so. */
async function answerOf(space: Space, outcome: string): Promise<Response> {
  const fault: TeamFault | undefined = outcome === 'lastOwner' ? outcome : undefined;
  return fault ? showTeam(space, { fault }) : done(space);
}

function done({ scene }: Space): Response {
  return redirect(pathOf(scene, TEAM), 303);
}

function toRole(typed: string): Role | undefined {
  return ROLES.find((role) => role === typed);
}

/** Mails a code to whoever is in already, as to who enters. */
async function sendCode({ door, c, visitor, scene }: Space, form: URLSearchParams): Promise<Response> {
  const { ports, cookies } = door;
  const { contact } = visitor.person;
  if (!contact) throw new Refusal('not_found');
  const { browserToken } = await askSignIn(ports, {
    ...{ email: contact.email, language: scene.lang, next: readOwnPath(form.get('next') ?? undefined) },
    network: door.networkOf(c),
    knownBrowser: cookies.read(c, 'known-browser'),
  });
  return withCookies(redirect(pathOf(scene, '/signin/code'), 303), cookies.keep('sign-in', browserToken));
}

async function showInvitation(door: PublisherDoor, c: HttpContext): Promise<Response> {
  const entering = await findEntering(door, c);
  if (entering) return invitationOf(door, entering);
  return redirect(pathOf(openScene(door, c), `/signin?next=${encodeURIComponent(INVITATION)}`), 303);
}

async function invitationOf(
  { ports }: PublisherDoor,
  { visitor, scene }: Entering,
  typed?: ReturnType<typeof readYou>,
): Promise<Response> {
  const invitation = await findInvitation(ports, visitor);
  if (!invitation) return sendOwn(noInvitationPage(scene), { status: typed ? 410 : 200 });
  const page = invitationPage(scene, {
    ...{ invitation, isFull: visitor.memberships.length >= MOST_ORGANISATIONS },
    ...{ draft: typed?.draft ?? knownDraft(visitor), errors: typed?.errors ?? {} },
  });
  return sendOwn(page, { status: typed ? 422 : 200 });
}

async function answer(door: PublisherDoor, entering: Entering, form: URLSearchParams): Promise<Response> {
  const { ports, cookies } = door;
  const { visitor, scene } = entering;
  const publisherId = form.get('organisation') ?? '';
  const isJoining = form.get('answer') === 'join';
  const you = readYou(form);
  if (isJoining && !you.meant) return invitationOf(door, entering, you);
  const said = { publisherId, person: isJoining ? you.meant : undefined, language: scene.lang };
  const joined = await answerInvitation(ports, visitor, said);
  const home = redirect(pathOf(scene, '/publisher'), 303);
  return joined ? withCookies(home, cookies.keep('session', joined.sessionToken)) : home;
}
