import type { FoundOffer, InseeCode, Offer, OfferPage, Week } from '@1eleve1stage/sdk/contract';
import type { Failure } from '../failure.js';
import type { Criteria } from './criteria.js';
import type { CountedWidening } from './widening.js';

/** Who asked for a search: it decides where the focus goes when the answer comes. */
export type Cause = 'preset' | 'button' | 'filter' | 'retry';

/** Offers found so far, over one page or several. */
export interface Found extends OfferPage {
  criteria: Criteria;
}

export type SearchStage =
  | { kind: 'start' }
  /** Under 300 ms the offers found before stay; then the skeleton says so. */
  | { kind: 'searching'; criteria: Criteria; cause: Cause; slow: boolean; before: Found | undefined }
  | { kind: 'found'; cause: Cause; found: Found; more: 'idle' | 'loading' | 'failed' }
  /** Nothing found; the ways out are counted just after. */
  | { kind: 'empty'; cause: Cause; criteria: Criteria; ways: CountedWidening[] | undefined }
  | { kind: 'failed'; cause: Cause; criteria: Criteria; failure: Failure };

export type OfferStage =
  | { kind: 'closed' }
  | { kind: 'open'; offer: FoundOffer; weeks: readonly Week[] }
  | { kind: 'gone'; offer: FoundOffer }
  | { kind: 'applying'; offer: FoundOffer; weeks: readonly Week[] };

/** Everything the element shows follows from this. */
export interface State {
  /** What the form says now, searched or not. */
  form: Criteria;
  /** The form gives way to a summary once something was searched. */
  formOpen: boolean;
  moreOpen: boolean;
  search: SearchStage;
  offer: OfferStage;
}

export type Action =
  | { type: 'edited'; change: Partial<Criteria> }
  /** The name of a commune known by its code. */
  | { type: 'centre-named'; code: InseeCode; name: string }
  | { type: 'form-toggled' }
  | { type: 'more-toggled' }
  | { type: 'search-started'; cause: Cause }
  | { type: 'search-slow' }
  | { type: 'search-answered'; page: OfferPage }
  | { type: 'search-failed'; failure: Failure }
  | { type: 'ways-counted'; ways: CountedWidening[] }
  | { type: 'page-started' }
  | { type: 'page-answered'; page: OfferPage }
  | { type: 'page-failed' }
  | { type: 'offer-opened'; offer: FoundOffer; weeks: readonly Week[] }
  | { type: 'offer-read'; offer: Offer }
  | { type: 'offer-gone' }
  | { type: 'weeks-chosen'; weeks: readonly Week[] }
  | { type: 'offer-closed' }
  | { type: 'apply-started' }
  | { type: 'apply-left' };
