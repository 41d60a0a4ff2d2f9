import type { SessionSpace } from '../../ports/index.js';

/** The doors of the spaces; where each leads, under the service's own path. */
export const DOOR_PATHS = {
  home: '/publisher',
  offers: '/publisher/offers',
  candidates: '/publisher/candidates',
  account: '/publisher/account',
  queue: '/moderation',
  desk: '/moderation/account',
} as const;

/** The doors of each space, in the order they stand in, the first page first. */
export const SPACE_DOORS = {
  publisher: ['home', 'offers', 'candidates', 'account'],
  moderation: ['queue', 'desk'],
} as const satisfies Record<SessionSpace, readonly Door[]>;

/** Where who is of several organisations chooses the one they are in. */
export const ORGANISATIONS_PATH = '/publisher/organisations';

/** Where who is in a space leaves it. */
export const SIGN_OUT_PATHS = {
  publisher: '/signout',
  moderation: '/moderation/signout',
} as const satisfies Record<SessionSpace, string>;

export type Door = keyof typeof DOOR_PATHS;
