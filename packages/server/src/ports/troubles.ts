import type { Part } from '@1eleve1stage/sdk/contract';

/** Parts of this process that do not work as they should, for whoever watches the service. */
export interface Troubles {
  /** Notes that a part is in trouble; since when stays as first noted. */
  begin(part: Part): void;
  /** Notes that it works again. */
  end(part: Part): void;
  /** Those that last, the longest first. */
  list(): { part: Part; since: Date }[];
}
