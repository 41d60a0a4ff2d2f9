/** The doors of a publisher's space, in the order they stand in; where each leads, under the service's own path. */
export const DOOR_PATHS = {
  home: '/publisher',
  offers: '/publisher/offers',
  candidates: '/publisher/candidates',
  account: '/publisher/account',
} as const;
export type Door = keyof typeof DOOR_PATHS;
