import { ApplicationId, OfferId, type ApplicationStatus } from '@1eleve1stage/sdk/contract';
import type { Session } from '../../src/ports/index.js';
import type { NamedAct } from '../../src/core/members/list-acts.js';
import type { Candidate } from '../../src/core/candidates/rules/to-candidate.js';
import type { Looked } from '../../src/core/candidates/read-candidate.js';
import { accessPage } from '../../src/doors/publisher/account/access-page.js';
import type { CandidateView } from '../../src/doors/publisher/candidates/candidate-view.js';
import { candidatePage } from '../../src/doors/publisher/candidates/candidate-page.js';
import { candidatesPage } from '../../src/doors/publisher/candidates/candidates-page.js';
import { homePage } from '../../src/doors/publisher/home/home-page.js';
import type { OwnScene, Scene } from '../../src/doors/publisher/scene.js';
import { noOrganisationPage } from '../../src/doors/publisher/sign/no-organisation-page.js';
import { week } from '../suites/samples.js';
import { OFFERS } from './offer-samples.js';
import type { State } from './states.js';

export const NOW = new Date('2026-12-01T09:00:00Z');
const LETTERS = [
  'J’aimerais comprendre pourquoi la pâte lève, et comment on sait que le pain est cuit sans ouvrir le four.\n\nÀ la maison je fais des crêpes et des gâteaux, souvent ratés. Je me lève tôt sans problème. Est-ce que je pourrai façonner un pain de mes mains ?',
  'Mon grand-père faisait son pain, je veux essayer. Je suis en 3e.',
  `${'Très longuement je raconte '.repeat(9)}.`,
];

export function aCandidate(
  number: number,
  status: ApplicationStatus = 'submitted',
  change: Partial<Candidate> = {},
): Candidate {
  const day = String(2 + number * 5).padStart(2, '0');
  return {
    application: {
      id: ApplicationId.parse(`ap_000000000000000${number}`),
      status,
      offer: {
        ...{
          id: OfferId.parse('of_0000000000000001'),
          title: 'Boulanger, boulangère : du pétrin à la vitrine',
        },
        ...{ employerName: 'Aux Trois Épis', city: 'Avrillé' },
      },
      weeks: [week('2027-W02')],
      submittedAt: '2026-11-18T18:41:00.000Z',
      ...(status === 'submitted' && { expiresAt: `2026-12-${day}T22:59:59.000Z` }),
      ...(status === 'rejected' && { rejectionReason: 'Toutes nos places sont prises. Bonne recherche !' }),
    },
    motivation: LETTERS[(number - 1) % LETTERS.length] ?? '',
    grade: 'troisieme',
    isBlind: status === 'submitted',
    ...(status !== 'submitted' && {
      person: {
        firstName: 'Inès',
        lastName: 'Caron',
        age: 14,
        className: '3e B',
        school: 'Collège Jean Lurçat, Angers',
      },
    }),
    ...change,
  };
}

const ACTS: NamedAct[] = [
  {
    ...{ id: 'au_0000000000000002', publisherId: 'pb_0000000000000001', act: 'candidate_opened' },
    ...{ at: new Date('2026-11-26T08:05:00Z'), by: 'Karim Benali' },
  },
  {
    ...{ id: 'au_0000000000000001', publisherId: 'pb_0000000000000001', act: 'member_joined' },
    at: new Date('2026-11-20T08:05:00Z'),
  },
];

export const looked = (candidate: Candidate, change: Partial<Looked> = {}): CandidateView => ({
  ...{ candidate, history: [], mayAccept: true, mayReject: true, mayTransfer: true, mayCancel: false },
  ...{ now: NOW, own: [], notes: [], reader: { personId: 'pe_0000000000000001', role: 'member' } },
  ...change,
});
const answered = { mayAccept: false, mayReject: false, mayTransfer: false, history: ACTS.slice(0, 1) };

export const session = (number: number, browser: string): Session => ({
  ...{
    id: `se_000000000000000${number}`,
    space: 'publisher' as const,
    personId: 'pe_0000000000000001',
    browser,
  },
  ...{ createdAt: NOW, seenAt: NOW, provedAt: NOW, expiresAt: NOW },
});

export function inside(scene: Scene, waiting: number): OwnScene {
  const doors = ['home', 'offers', 'candidates', 'account'] as const;
  const organisation = { id: 'pb_0000000000000001', name: 'Aux Trois Épis', isOneOfSeveral: false };
  const formToken = 'f'.repeat(64);
  return { ...scene, visitor: { name: 'Sophie Marchand', organisation, formToken, doors, waiting } };
}

/** Pages of somebody’s own space. */
export const SPACE_STATES: readonly State[] = [
  {
    name: 'home',
    write: (scene) =>
      homePage(inside(scene, 4), {
        ...{ firstName: 'Sophie', now: NOW, waiting: [1, 2, 3].map((n) => aCandidate(n)), offers: OFFERS },
      }),
  },
  {
    name: 'home, calm',
    write: (scene) => homePage(inside(scene, 0), { now: NOW, waiting: [], offers: [] }),
  },
  {
    name: 'candidates',
    write: (scene) =>
      candidatesPage(inside(scene, 3), {
        ...{
          list: 'waiting',
          candidates: [1, 2, 3].map((n) => aCandidate(n)),
          isMore: true,
          isBlind: true,
          now: NOW,
        },
      }),
  },
  {
    name: 'candidates, over',
    write: (scene) =>
      candidatesPage(inside(scene, 0), {
        ...{ list: 'over', candidates: [aCandidate(1, 'rejected')], isMore: false, isBlind: true, now: NOW },
      }),
  },
  {
    name: 'candidates, none',
    write: (scene) =>
      candidatesPage(inside(scene, 0), {
        list: 'waiting',
        candidates: [],
        isMore: false,
        isBlind: true,
        now: NOW,
      }),
  },
  { name: 'candidate, blind', write: (scene) => candidatePage(inside(scene, 3), looked(aCandidate(1))) },
  {
    name: 'candidate, opened',
    write: (scene: Scene): string => {
      const opened = { isBlind: false, person: { firstName: 'Inès', lastName: 'Caron', age: 14 } };
      return candidatePage(
        inside(scene, 3),
        looked(aCandidate(1, 'submitted', opened), { history: ACTS.slice(0, 1) }),
      );
    },
  },
  {
    name: 'candidate, to correct',
    write: (scene) =>
      candidatePage(inside(scene, 3), { ...looked(aCandidate(1)), fault: 'reason', reason: 'Non <b>' }),
  },
  {
    name: 'candidate, said yes to',
    write: (scene) =>
      candidatePage(
        inside(scene, 3),
        looked(aCandidate(1, 'accepted'), {
          ...answered,
          untold: {
            ...{ answer: 'accept', by: 'Sophie Marchand', at: new Date('2026-12-01T08:12:00Z') },
            tellAt: new Date('2026-12-01T09:12:00Z'),
          },
        }),
      ),
  },
  {
    name: 'candidate, said no to, at night',
    write: (scene) =>
      candidatePage(inside(scene, 3), {
        ...looked(aCandidate(1, 'rejected'), {
          ...answered,
          untold: { answer: 'reject', tellAt: new Date('2026-12-02T06:00:00Z') },
        }),
        now: new Date('2026-12-01T20:00:00Z'),
      }),
  },
  {
    name: 'candidate, to hand over to nobody',
    write: (scene) =>
      candidatePage(inside(scene, 3), { ...looked(aCandidate(1)), fault: 'colleague', colleague: 'karim' }),
  },
  {
    name: 'candidate, accepted',
    write: (scene) =>
      candidatePage(inside(scene, 3), looked(aCandidate(1, 'accepted'), { ...answered, mayCancel: true })),
  },
  {
    name: 'candidate, confirmed',
    write: (scene) =>
      candidatePage(
        inside(scene, 3),
        looked(
          aCandidate(1, 'confirmed', {
            contact: {
              ...{ email: 'ines.caron@college.example', phone: '+33612345678' },
              representative: { name: 'Nadia Caron', email: 'nadia@famille.example', phone: '+33612345679' },
            },
          }),
          answered,
        ),
      ),
  },
  {
    name: 'candidate, turned down',
    write: (scene) =>
      candidatePage(inside(scene, 3), looked(aCandidate(1, 'rejected'), { ...answered, mayAccept: true })),
  },
  {
    name: 'access',
    write: (scene) =>
      accessPage(inside(scene, 0), {
        ...{ email: 'sophie@troisepis.example', organisation: 'Aux Trois Épis', acts: ACTS },
        sessions: [session(1, 'Firefox, Windows'), session(2, '')],
        currentId: session(1, '').id,
      }),
  },
  {
    name: 'no organisation',
    write: (scene: Scene): string => {
      const { visitor, ...rest } = inside(scene, 0);
      return noOrganisationPage({
        ...rest,
        visitor: { ...visitor, name: 'sophie@troisepis.example', doors: [] },
      });
    },
  },
];
