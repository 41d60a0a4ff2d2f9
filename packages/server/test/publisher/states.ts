import type { Language } from '@1eleve1stage/sdk/contract';
import type { Scene } from '../../src/doors/publisher/scene.js';
import { KEY_STATES } from './key-states.js';
import { MODERATION_STATES } from './moderation-states.js';
import { ORGANISATION_STATES } from './organisation-states.js';
import { NOTE_STATES } from './note-states.js';
import { OFFER_STATES } from './offer-states.js';
import { SEVERAL_STATES } from './several-states.js';
import { PASSKEY_STATES } from './passkey-states.js';
import { SIGN_STATES } from './sign-states.js';
import { SIGN_UP_STATES } from './sign-up-states.js';
import { TEAM_STATES } from './team-states.js';
import { SITE_STATES } from './site-states.js';
import { SPACE_STATES } from './space-states.js';
import { TABLE_STATES } from './table-states.js';
import { WRITING_STATES } from './writing-states.js';

/** A page of the people who host, in a state that somebody meets. Whoever is in it is invented. */
export interface State {
  name: string;
  write: (scene: Scene) => string;
}

/** Every state, by the order people meet them. */
export const STATES: readonly State[] = [
  ...SIGN_STATES,
  ...PASSKEY_STATES,
  ...SIGN_UP_STATES,
  ...SPACE_STATES,
  ...ORGANISATION_STATES,
  ...NOTE_STATES,
  ...SEVERAL_STATES,
  ...TEAM_STATES,
  ...SITE_STATES,
  ...KEY_STATES,
  ...OFFER_STATES,
  ...WRITING_STATES,
  ...TABLE_STATES,
  ...MODERATION_STATES,
];

/** A scene before anybody signed in. */
export function outside(lang: Language): Scene {
  return { site: { url: 'https://stages.example', base: '' }, lang };
}
