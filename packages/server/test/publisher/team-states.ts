import type { Membership, Person, Review, Role } from '../../src/ports/index.js';
import { mailsPage } from '../../src/doors/publisher/account/mails-page.js';
import { homePage } from '../../src/doors/publisher/home/home-page.js';
import { correctPage } from '../../src/doors/publisher/organisation/correct-page.js';
import { readingPage } from '../../src/doors/publisher/organisation/reading-page.js';
import { reviewPanel } from '../../src/doors/publisher/organisation/review-panel.js';
import type { OwnScene, Scene } from '../../src/doors/publisher/scene.js';
import { ownersPage } from '../../src/doors/publisher/sign/owners-page.js';
import { toDraft } from '../../src/doors/publisher/signup/read-forms.js';
import { invitationPage, noInvitationPage } from '../../src/doors/publisher/team/invitation-page.js';
import { teamPage, type ShownInvitation, type TeamView } from '../../src/doors/publisher/team/team-page.js';
import type { State } from './states.js';

const NOW = new Date('2026-12-01T09:00:00Z');
const PUBLISHER = 'pb_0000000000000001';

function inside(scene: Scene, doors: OwnScene['visitor']['doors'] = DOORS): OwnScene {
  return { ...scene, visitor: { name: 'Sophie Marchand', formToken: 'f'.repeat(64), doors, waiting: 0 } };
}
const DOORS = ['home', 'offers', 'candidates', 'account'] as const;

const member = (number: number, role: Role, contact: Person['contact']): Membership & { person: Person } => {
  const personId = `pe_000000000000000${number}`;
  return {
    ...{ publisherId: PUBLISHER, personId, role, joinedAt: NOW },
    person: { id: personId, createdAt: NOW, ...(contact && { contact }) },
  };
};

const INVITATION: ShownInvitation = {
  handle: 'f'.repeat(64),
  ...{ ...member(3, 'member', { email: 'lea.a-tres-longue-adresse@boulangerie-troisepis.example' }) },
  ...{ invitedBy: 'pe_0000000000000001', invitedAt: NOW, expiresAt: new Date('2026-12-08T09:00:00Z') },
};

const TEAM: TeamView = {
  organisation: 'Boulangerie Aux Trois Épis',
  members: [
    member(1, 'owner', {
      ...{ email: 'sophie@troisepis.example', firstName: 'Sophie', lastName: 'Marchand' },
    }),
    member(2, 'member', { email: 'karim@troisepis.example' }),
  ],
  invitations: [INVITATION],
  ...{ ownId: 'pe_0000000000000001', may: 'change', draft: { email: '', role: 'member' }, errors: {} },
};

const asked = {
  ...{ ...INVITATION, organisation: 'Boulangerie Aux Trois Épis', by: 'Sophie Marchand' },
};
const NOBODY = { firstName: '', lastName: '', job: '' };

const review = (change: Partial<Review>): Review => ({
  ...{ state: 'waiting', askedAt: NOW },
  declared: { name: 'Aux Trois Épis', siret: '73282932000074', postcode: '49240', city: 'Avrillé' },
  ...change,
});
const REFUSED = review({
  ...{ state: 'refused', reason: 'Dites le nom de votre boutique, comme sur la vitrine.' },
});

const home = (scene: Scene, said: Review): string =>
  homePage(inside(scene), {
    ...{ firstName: 'Sophie', now: NOW, waiting: [], offers: [] },
    review: reviewPanel(scene, said, 'correct'),
  });

/** Who is of an organisation, who joins, and what a moderator said of it. */
export const TEAM_STATES: readonly State[] = [
  { name: 'team', write: (scene) => teamPage(inside(scene), TEAM) },
  {
    name: 'team, to correct',
    write: (scene: Scene): string =>
      teamPage(inside(scene), {
        ...{ ...TEAM, draft: { email: '<b>lea@', role: '' }, errors: { email: 'wrong', role: 'missing' } },
      }),
  },
  {
    name: 'team, last owner',
    write: (scene) => teamPage(inside(scene), { ...TEAM, fault: 'lastOwner' }),
  },
  { name: 'team, is it you', write: (scene) => teamPage(inside(scene), { ...TEAM, may: 'prove' }) },
  { name: 'team, of a member', write: (scene) => teamPage(inside(scene), { ...TEAM, may: 'read' }) },
  {
    name: 'first reading',
    write: (scene) => readingPage(inside(scene), { reading: 'blind', may: 'change' }),
  },
  {
    name: 'first reading, is it you',
    write: (scene) => readingPage(inside(scene), { reading: 'open', may: 'prove' }),
  },
  {
    name: 'first reading, of a member',
    write: (scene) => readingPage(inside(scene), { reading: 'blind', may: 'read' }),
  },
  {
    name: 'mails',
    write: (scene: Scene): string =>
      mailsPage(inside(scene), {
        ...{ email: 'sophie@troisepis.example', wanted: ['waiting', 'week'], language: 'fr' },
        ...{ isStopped: false, isSaved: true, organisation: 'Aux Trois Épis' },
      }),
  },
  {
    name: 'mails, stopped',
    write: (scene: Scene): string =>
      mailsPage(inside(scene), {
        ...{ email: 'sophie-dune-tres-longue-adresse@boulangerie-troisepis.example', wanted: ['week'] },
        ...{ language: 'en', isStopped: true, isSaved: false, organisation: 'Aux Trois Épis' },
      }),
  },
  { name: 'owners alone', write: (scene) => ownersPage(inside(scene)) },
  {
    name: 'invitation',
    write: (scene: Scene): string =>
      invitationPage(inside(scene, []), {
        ...{ invitation: asked, isFull: false, draft: NOBODY, errors: {} },
      }),
  },
  {
    name: 'invitation, to correct',
    write: (scene: Scene): string =>
      invitationPage(inside(scene, []), {
        ...{ invitation: asked, isFull: false },
        ...{ draft: { ...NOBODY, firstName: 'Léa' }, errors: { lastName: 'missing' } },
      }),
  },
  {
    name: 'invitation, of too many already',
    write: (scene: Scene): string =>
      invitationPage(inside(scene, []), {
        ...{ invitation: asked, isFull: true, draft: NOBODY, errors: {} },
      }),
  },
  { name: 'invitation, none', write: (scene) => noInvitationPage(inside(scene, [])) },
  { name: 'home, organisation under review', write: (scene) => home(scene, review({})) },
  { name: 'home, organisation refused', write: (scene) => home(scene, REFUSED) },
  {
    name: 'organisation refused',
    write: (scene: Scene): string =>
      correctPage(inside(scene), { review: REFUSED, draft: toDraft(REFUSED.declared), errors: {} }),
  },
];
