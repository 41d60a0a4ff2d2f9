import type { OfferSource, PoolUse, Storage } from '../ports/index.js';

/** A storage that was opened, whatever the engine. */
export interface OpenedStorage {
  storage: Storage;
  source: OfferSource;
  /** Key of the keyed hashes of pupils and codes, 32 bytes. */
  secret: Uint8Array;
  /** Connections to a database that is a server of its own, as they are used now. */
  pools?: () => PoolUse[];
}
