import {
  organisationPage,
  type OrganisationDraft,
} from '../../src/doors/publisher/signup/organisation-page.js';
import { signUpPage } from '../../src/doors/publisher/signup/sign-up-page.js';
import { youPage } from '../../src/doors/publisher/signup/you-page.js';
import type { State } from './states.js';

const NOTHING: OrganisationDraft = { hasSiret: '', siret: '', kind: '', name: '', postcode: '', city: '' };
const BAKERY: OrganisationDraft = {
  hasSiret: 'yes',
  siret: '812 345 678 00019',
  kind: '',
  name: 'Boulangerie Aux Trois Épis',
  postcode: '49240',
  city: 'Avrillé',
};

/** Where people open a space. */
export const SIGN_UP_STATES: readonly State[] = [
  { name: 'sign up', write: (scene) => signUpPage(scene, { email: '', errors: {} }) },
  {
    name: 'sign up, to correct',
    write: (scene) => signUpPage(scene, { email: '', errors: { email: 'missing' } }),
  },
  { name: 'organisation', write: (scene) => organisationPage(scene, { draft: NOTHING, errors: {} }) },
  {
    name: 'organisation, with a SIRET',
    write: (scene) => organisationPage(scene, { draft: BAKERY, errors: {} }),
  },
  {
    name: 'organisation, to correct',
    write: (scene) =>
      organisationPage(scene, {
        draft: { ...NOTHING, hasSiret: 'no', kind: 'association', postcode: '4924', city: 'Avrillé' },
        errors: { name: 'missing', postcode: 'wrong' },
      }),
  },
  {
    name: 'organisation, nothing chosen',
    write: (scene) =>
      organisationPage(scene, {
        draft: NOTHING,
        errors: { hasSiret: 'missing', name: 'missing', postcode: 'missing', city: 'missing' },
      }),
  },
  {
    name: 'you',
    write: (scene) =>
      youPage(scene, { draft: { firstName: 'Sophie', lastName: 'Marchand', role: '' }, errors: {} }),
  },
  {
    name: 'you, to correct',
    write: (scene) =>
      youPage(scene, {
        draft: { firstName: '', lastName: '', role: '' },
        errors: { firstName: 'missing', lastName: 'missing' },
      }),
  },
];
