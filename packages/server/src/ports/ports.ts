import type {
  KeyUses,
  OfferSearch,
  Operator,
  PasskeyChecks,
  RateLimiter,
  Places,
  ReviewPolicy,
  SecurityEvents,
  Storage,
  Troubles,
} from './index.js';

/** All that a use case may reach. Composed by hand in `compose.ts`. */
export interface Ports {
  storage: Storage;
  search: OfferSearch;
  places: Places;
  rateLimiter: RateLimiter;
  events: SecurityEvents;
  keyUses: KeyUses;
  troubles: Troubles;
  operator: Operator;
  passkeyChecks: PasskeyChecks;
  /** When offers wait for a moderator. */
  reviews: ReviewPolicy;
  /** The present moment; tests set it. */
  now: () => Date;
  /** Key of the keyed hashes (pupils, codes, challenges, networks), 32 bytes. */
  secret: Uint8Array;
  /** Where people reach the service, without a slash at the end: links in mails start with it. */
  publicUrl: string;
}
