import type { Grade, OfferId, SectorCode, SORTS, Week } from '@1eleve1stage/sdk/contract';
import type { Mode } from './mode.js';
import type { StoredOffer } from './offers.js';

/** A search whose place, defaults and rights have been worked out. */
export interface SearchCriteria {
  mode: Mode;
  /** As typed; the engine analyses them. */
  words?: string;
  centre?: { latitude: number; longitude: number };
  /** Read with a centre only, km. */
  radiusKm: number;
  grade?: Grade;
  weeks?: Week[];
  sectors?: SectorCode[];
  employer?: string;
  isPublic?: boolean;
  wheelchair?: boolean;
  /** The pupil's school, for reserved offers; without it they are hidden. */
  school?: { uai: string; isRep: boolean; isQpv: boolean };
  /**
   * As asked. Without one, or where the search gives no ground for it (distance without a place,
   * relevance without words): `recommended` with a place, else `relevance` with words, else `newest`.
   */
  sort?: (typeof SORTS)[number];
  limit: number;
  cursor?: string;
  now: Date;
}

export interface SearchResult {
  hits: { offer: StoredOffer; distanceKm?: number }[];
  total: number;
  nextCursor: string | null;
}

/**
 * Finds the offers everybody sees: published, with a seat, with a week that is not past.
 * Rejects with `invalid_cursor` (see `Refusal`) for a cursor that is not of this search.
 */
export interface OfferSearch {
  search(criteria: SearchCriteria): Promise<SearchResult>;
  /** Takes the numbers of waiting pupils into the recommended order; called at most once a minute. */
  refreshWaiting(waiting: ReadonlyMap<OfferId, number>): Promise<void>;
}
