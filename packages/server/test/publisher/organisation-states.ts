import { accessPage } from '../../src/doors/publisher/account/access-page.js';
import type { OwnScene, Scene } from '../../src/doors/publisher/scene.js';
import { choosePage } from '../../src/doors/publisher/sign/choose-page.js';
import { inside, NOW, session } from './space-states.js';
import type { State } from './states.js';

const MAIRIE = { id: 'pb_0000000000000002', name: 'Mairie d’Avrillé, service des ressources humaines' };

/** Somebody of several organisations, in one of them. */
export function amongSeveral(scene: Scene): OwnScene {
  const { visitor, ...rest } = inside(scene, 3);
  return { ...rest, visitor: { ...visitor, organisation: { ...MAIRIE, isOneOfSeveral: true } } };
}

const membership = { personId: 'pe_0000000000000001', role: 'owner', joinedAt: NOW } as const;
const ORGANISATIONS = [
  { ...membership, publisherId: 'pb_0000000000000001', name: 'Aux Trois Épis' },
  { ...membership, publisherId: MAIRIE.id, name: MAIRIE.name, role: 'member' as const },
];

/** Pages of who is of several organisations. */
export const ORGANISATION_STATES: readonly State[] = [
  {
    name: 'access, of several organisations',
    write: (scene) =>
      accessPage(amongSeveral(scene), {
        ...{ email: 'sophie@troisepis.example', organisation: MAIRIE.name, acts: [] },
        sessions: [{ ...session(1, 'Firefox, Windows'), publisherId: MAIRIE.id }, session(2, 'Safari, iOS')],
        ...{ currentId: session(1, '').id, organisations: new Map([[MAIRIE.id, MAIRIE.name]]) },
      }),
  },
  {
    name: 'organisations',
    write: (scene) =>
      choosePage(amongSeveral(scene), { organisations: ORGANISATIONS, isInvited: true, isFull: false }),
  },
  {
    name: 'organisations, after a link',
    write: (scene) =>
      choosePage(amongSeveral(scene), {
        ...{ organisations: ORGANISATIONS, isInvited: false, isFull: true },
        ...{ asked: ORGANISATIONS[0]?.publisherId, next: '/publisher/candidates' },
      }),
  },
];
