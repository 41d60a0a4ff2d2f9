import { codePage } from '../../src/doors/publisher/sign/code-page.js';
import { linkOverPage, linkPage, otherBrowserPage } from '../../src/doors/publisher/sign/link-pages.js';
import type { OwnScene } from '../../src/doors/publisher/scene.js';
import { sessionOverPage } from '../../src/doors/publisher/sign/session-over-page.js';
import {
  chooseBesidePage,
  elsewherePage,
  proveBesidePage,
  sendAgainPage,
  signInBesidePage,
} from '../../src/doors/publisher/sign/kept-page.js';
import { signInPage } from '../../src/doors/publisher/sign/sign-in-page.js';
import { amongSeveral } from './organisation-states.js';
import { inside } from './space-states.js';
import type { State } from './states.js';

const KEPT = {
  path: '/publisher/team/invite',
  fields: new URLSearchParams({ email: 'karim@troisepis.example' }),
};
const EMAIL = 'sophie@troisepis.example';

const withDevice = (scene: OwnScene): OwnScene => ({
  ...scene,
  visitor: { ...scene.visitor, hasPasskey: true },
});

/** Where people enter. */
export const SIGN_STATES: readonly State[] = [
  { name: 'sign in', write: (scene) => signInPage(scene, { email: '', errors: {} }) },
  {
    name: 'sign in, to correct',
    write: (scene) =>
      signInPage(scene, { email: 'sophie@', next: '/publisher/candidates', errors: { email: 'wrong' } }),
  },
  {
    name: 'code',
    write: (scene) => codePage(scene, { email: EMAIL, minutes: 10, errors: {} }),
  },
  {
    name: 'code, wrong',
    write: (scene) => codePage(scene, { email: EMAIL, minutes: 10, errors: { code: 'wrong' }, triesLeft: 4 }),
  },
  { name: 'link', write: linkPage },
  { name: 'link, in another browser', write: otherBrowserPage },
  { name: 'link, over', write: (scene) => linkOverPage(scene, 10) },
  {
    name: 'session over',
    write: (scene) => sessionOverPage(scene, { next: '/publisher', isUnsaved: false }),
  },
  {
    name: 'session over, unsaved',
    write: (scene) => sessionOverPage(scene, { next: '/publisher/account', isUnsaved: true }),
  },
  { name: 'session over, kept', write: (scene) => signInBesidePage(scene, KEPT) },
  { name: 'session is another, kept', write: (scene) => sendAgainPage(inside(scene, 3), KEPT) },
  {
    name: 'form of another organisation, kept',
    write: (scene) =>
      elsewherePage(amongSeveral(scene), KEPT, {
        from: { id: 'pb_0000000000000001', name: 'Aux Trois Épis' },
        to: 'Mairie d’Avrillé',
      }),
  },
  {
    name: 'form of an organisation they left',
    write: (scene) => elsewherePage(amongSeveral(scene), KEPT, { from: undefined, to: 'Mairie d’Avrillé' }),
  },
  { name: 'no organisation chosen, kept', write: (scene) => chooseBesidePage(inside(scene, 0), KEPT) },
  { name: 'proof asked for, kept', write: (scene) => proveBesidePage(withDevice(inside(scene, 3)), KEPT) },
];
