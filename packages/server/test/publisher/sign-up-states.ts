import { organisationPage } from '../../src/doors/publisher/signup/organisation-page.js';
import { signUpPage } from '../../src/doors/publisher/signup/sign-up-page.js';
import { youPage } from '../../src/doors/publisher/signup/you-page.js';
import type { Scene } from '../../src/doors/publisher/scene.js';
import type { State } from './states.js';

const BAKERY = {
  ...{ hasSiret: 'yes', siret: '732 829 320 00074', kind: '' },
  ...{ name: 'Boulangerie Aux Trois Épis', postcode: '49240', city: 'Avrillé' },
};
const NOTHING = { hasSiret: '', siret: '', kind: '', name: '', postcode: '', city: '' };

/** Somebody who proved their address, and is of no organisation. */
function entered(scene: Scene): Scene {
  const visitor = { name: 'sophie@troisepis.example', formToken: 'f'.repeat(64), doors: [], waiting: 0 };
  return { ...scene, visitor };
}

/** Where people open a space. */
export const SIGN_UP_STATES: readonly State[] = [
  { name: 'sign up', write: (scene) => signUpPage(scene, { email: '', errors: {} }) },
  {
    name: 'sign up, to correct',
    write: (scene) => signUpPage(scene, { email: '<b>sophie@', errors: { email: 'wrong' } }),
  },
  {
    name: 'organisation',
    write: (scene) => organisationPage(entered(scene), { draft: NOTHING, errors: {}, of: [] }),
  },
  {
    name: 'organisation, to correct',
    write: (scene: Scene): string =>
      organisationPage(entered(scene), {
        draft: { ...BAKERY, siret: '732 829 320 00075', city: '' },
        ...{ errors: { siret: 'wrong', city: 'missing' }, of: [] },
      }),
  },
  {
    name: 'organisation, without a number',
    write: (scene: Scene): string =>
      organisationPage(entered(scene), {
        draft: { ...BAKERY, hasSiret: 'no', siret: '' },
        ...{ errors: { kind: 'missing' }, of: [] },
      }),
  },
  {
    name: 'organisation, another one',
    write: (scene: Scene): string =>
      organisationPage(entered(scene), {
        draft: NOTHING,
        errors: {},
        of: ['Mairie d’Avrillé', 'Aux Trois Épis'],
      }),
  },
  {
    name: 'you',
    write: (scene: Scene): string =>
      youPage(entered(scene), {
        ...{ organisation: BAKERY, draft: { firstName: '', lastName: '', job: '' }, errors: {} },
      }),
  },
  {
    name: 'you, to correct',
    write: (scene: Scene): string =>
      youPage(entered(scene), {
        organisation: BAKERY,
        draft: { firstName: 'Sophie', lastName: '', job: 'gérante' },
        errors: { lastName: 'missing' },
      }),
  },
];
