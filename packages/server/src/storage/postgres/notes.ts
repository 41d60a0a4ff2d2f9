import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { Sealer } from '../seal.js';

/** What a transaction leaves until it is kept, and knows of itself meanwhile. */
export interface Notes {
  /** True once it wrote an offer. */
  hasMovedOffers: boolean;
  /** Numbers of the keys that it ended, noted in the database as well. */
  endedKeys: number[];
  /** Those that seal the applications it added, until it erases some. */
  added: Map<ApplicationId, Sealer>;
  /** True within one; false of a connection that only reads. */
  isWriting: boolean;
  /** What went wrong first of what was sent and not waited for. */
  failure: Error | undefined;
}

export function createNotes(): Notes {
  return { hasMovedOffers: false, endedKeys: [], added: new Map(), isWriting: false, failure: undefined };
}
