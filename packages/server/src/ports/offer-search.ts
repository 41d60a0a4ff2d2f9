import type {
  FacetName,
  Facets,
  Grade,
  Interpretation,
  OfferCompletion,
  OfferId,
  SectorCode,
  SORTS,
  Week,
} from '@1eleve1stage/sdk/contract';
import type { Mode } from './accounts.js';

/** An account whose offers are asked for. */
export interface PublishedBy {
  id: string;
  /** Only its offers of an employer that has this SIRET. */
  siret?: string;
}

/** A search whose place, defaults and rights have been worked out. */
export interface SearchCriteria {
  mode: Mode;
  /** As typed; the engine analyses them. */
  words?: string;
  /** True where all words count as typed, whatever they find. */
  asTyped?: boolean;
  centre?: { latitude: number; longitude: number };
  /** Read with a centre only, km. */
  radiusKm: number;
  /** Radii to look within where nothing is within that one, from the smallest; the first that finds something counts. */
  widerKm?: readonly number[];
  grade?: Grade;
  /** Those that are past find nothing. */
  weeks?: Week[];
  /** A school year, by the year of its June, that an offer has an open week in; where weeks are asked for they decide. */
  schoolYear?: number;
  sectors?: SectorCode[];
  /** A name of an employer, whoever publishes under it. */
  employer?: string;
  /** Whose offers are shown, of any of these; none where there is none. */
  publishers?: PublishedBy[];
  isPublic?: boolean;
  wheelchair?: boolean;
  /** The pupil's school and where it is, for reserved offers; without it they are hidden. */
  school?: { uai: string; isRep: boolean; isQpv: boolean; commune?: string; department?: string };
  /**
   * As asked. Without one, or where the search gives no ground for it (distance without a place,
   * relevance without words): `recommended` with a place, else `relevance` with words, else `newest`.
   */
  sort?: (typeof SORTS)[number];
  limit: number;
  cursor?: string;
  /** Facets to count by; `radiusKm` needs a centre. */
  facets?: FacetName[];
  now: Date;
}

export interface SearchAnswer {
  /** The page, best first: a JSON array of `FoundOffer` in UTF-8. To copy it once more costs little, to read it much. */
  offers: Buffer<ArrayBuffer>;
  total: number;
  nextCursor: string | null;
  facets?: Facets;
  /** Where wider radii are asked for: the one that the offers are within; the last where none finds any. */
  radiusKm?: number;
  /** Absent where words were read as typed. */
  interpretation?: Interpretation;
}

/**
 * Finds the offers everybody sees: published, with a seat, with a week that is not past. It answers at once, from
 * memory. Until it is ready every question throws `unavailable` (see `Refusal`).
 */
export interface OfferSearch {
  /** False until all offers are in. */
  readonly isReady: boolean;
  /** Of the last change that is in, as text of the store; undefined until it is ready. */
  readonly position: string | undefined;
  /**
   * Resolves once it has taken in all up to that position, a second later at most. What is no position of its store is not
   * waited for, nor is any while many wait.
   */
  reach(position: string): Promise<void>;
  /** Changes with whatever may change an answer: the same version means the same answers. */
  version(now: Date): string;
  /** @throws Refusal `invalid_cursor` for a cursor that is not of this search */
  search(criteria: SearchCriteria): SearchAnswer;
  /** Number of offers that a search finds. */
  count(criteria: SearchCriteria): number;
  /** Words that may be meant by what is typed so far, likeliest first. */
  complete(asked: {
    mode: Mode;
    text: string;
    limit: number;
    now: Date;
    schoolYear?: number;
  }): OfferCompletion[];
  /** Takes the numbers of waiting pupils into the recommended order; called at most once a minute. */
  refreshWaiting(waiting: ReadonlyMap<OfferId, number>): Promise<void>;
}
