import type { Query } from '../queries.ts';
import type { StoredOffer } from '../service.ts';

/** Something that searches offers. */
export interface Peer {
  build(batches: AsyncIterable<StoredOffer[]>): Promise<void>;
  search(query: Query): Answer | Promise<Answer>;
  /** CPU time, ms, that searches took so far outside this process; absent where they take none. */
  otherCpuMs?(): Promise<number>;
  close?(): Promise<void>;
}

export interface Answer {
  /** Exactly how many offers answer. */
  total: number;
  /** The first of them, as they would be shown. */
  page: readonly unknown[] | Uint8Array;
}
