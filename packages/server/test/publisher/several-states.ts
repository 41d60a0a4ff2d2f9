import { ApplicationId } from '@1eleve1stage/sdk/contract';
import { candidatesPage } from '../../src/doors/publisher/candidates/candidates-page.js';
import { exportPage } from '../../src/doors/publisher/candidates/export-page.js';
import { refusalsPage } from '../../src/doors/publisher/candidates/refusals-page.js';
import { refusedPage, refusePage, undonePage } from '../../src/doors/publisher/candidates/several-page.js';
import type { Scene } from '../../src/doors/publisher/scene.js';
import { aCandidate, inside, NOW } from './space-states.js';
import type { State } from './states.js';

const [one, two, three] = [aCandidate(1), aCandidate(2), aCandidate(3)];
const [first, second, third] = [one.application.id, two.application.id, three.application.id];
const OWN = [
  'Le fournil est en travaux ce trimestre : revenez nous voir l’an prochain, votre lettre nous a plu.',
];
const lost = ApplicationId.parse('ap_0000000000000009');

/** What is done with several candidates at once. */
export const SEVERAL_STATES: readonly State[] = [
  {
    name: 'candidates of an offer, all ticked, none posted',
    write: (scene) =>
      candidatesPage(inside(scene, 3), {
        ...{
          list: 'waiting',
          candidates: [one, two, three],
          isMore: false,
          isBlind: true,
          now: NOW,
          fault: 'none',
        },
        ...{ offer: one.application.offer, isAllPicked: true },
      }),
  },
  {
    name: 'candidates, answers not sent yet',
    write: (scene) =>
      candidatesPage(inside(scene, 0), {
        ...{ list: 'kept', candidates: [aCandidate(1, 'rejected')], isMore: false, isBlind: true, now: NOW },
      }),
  },
  {
    name: 'several, to refuse',
    write: (scene) =>
      refusePage(inside(scene, 3), { ...{ candidates: [one, two, three], own: OWN, now: NOW } }),
  },
  {
    name: 'several, no sentence',
    write: (scene) =>
      refusePage(inside(scene, 3), { candidates: [one, two, three], own: OWN, now: NOW, isWrong: true }),
  },
  {
    name: 'several, refused but for some',
    write: (scene) =>
      refusedPage(inside(scene, 1), {
        outcomes: [
          { id: first, outcome: 'rejected', tellAt: new Date('2026-12-01T10:00:00Z') },
          { id: second, outcome: 'transition_not_allowed' },
          { id: third, outcome: 'already' },
          { id: lost, outcome: 'application_not_found' },
        ],
        candidates: [aCandidate(1, 'rejected'), aCandidate(2, 'accepted'), aCandidate(3, 'rejected')],
        now: NOW,
      }),
  },
  {
    name: 'several, none refused',
    write: (scene) =>
      refusedPage(inside(scene, 1), {
        ...{
          outcomes: [{ id: second, outcome: 'transition_not_allowed' }],
          candidates: [aCandidate(2, 'withdrawn')],
        },
        now: NOW,
      }),
  },
  {
    name: 'several, undone but for one',
    write: (scene) =>
      undonePage(inside(scene, 1), {
        outcomes: [
          { id: first, outcome: 'undone' },
          { id: second, outcome: 'late' },
        ],
        candidates: [one, aCandidate(2, 'rejected')],
        now: NOW,
      }),
  },
  { name: 'refusals', write: (scene) => refusalsPage(inside(scene, 3), { own: OWN }) },
  { name: 'refusals, none of their own', write: (scene) => refusalsPage(inside(scene, 0), { own: [] }) },
  {
    name: 'refusals, one that leads elsewhere',
    write: (scene: Scene): string => {
      const wrong = {
        fault: 'reach',
        was: OWN[0] ?? '',
        written: 'Appelez-nous au 06 12 34 56 78 <b>',
      } as const;
      return refusalsPage(inside(scene, 3), { own: OWN, wrong });
    },
  },
  {
    name: 'refusals, as many as are kept',
    write: (scene) =>
      refusalsPage(inside(scene, 3), {
        own: Array.from({ length: 10 }, (_, n) => `${OWN[0] ?? ''} (${n + 1})`),
        wrong: { fault: 'tooMany', written: 'Une onzième phrase, qui est de trop.' },
      }),
  },
  { name: 'export', write: (scene) => exportPage(inside(scene, 3), { may: 'change' }) },
  { name: 'export, to prove first', write: (scene) => exportPage(inside(scene, 3), { may: 'prove' }) },
  { name: 'export, of a member', write: (scene) => exportPage(inside(scene, 3), { may: 'read' }) },
];
