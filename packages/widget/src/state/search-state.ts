import type { FoundOffer, Offer, OfferId, OfferPage, Week } from '@1eleve1stage/sdk/contract';
import type { ReadFailure } from '../service/failure.js';
import type { Centre, Criteria } from './criteria.js';
import type { WayOut } from './ways-out.js';

/**
 * The cause of a search; it decides where the focus goes when the answer comes, and whether the form gives way to it.
 * `nobody`: the page's presets, another try after a failure, or who asked has gone on to something else.
 */
export type Cause = 'nobody' | 'button' | 'filter';

/** The answer to a search: its first page, and the ways out where that is empty. */
export interface Answer extends OfferPage {
  ways: readonly WayOut[];
}

/** Offers found so far, over one page or several. */
export interface Found extends Answer {
  criteria: Criteria;
}

export type SearchStage =
  | { kind: 'start' }
  /** Under 300 ms the offers found before stay; then the skeleton says so. */
  | { kind: 'searching'; criteria: Criteria; cause: Cause; slow: boolean; before: Found | undefined }
  | { kind: 'found' | 'empty'; cause: Cause; found: Found; more: 'idle' | 'loading' | 'failed' }
  | { kind: 'failed'; cause: Cause; criteria: Criteria; failure: ReadFailure };

/** The detail of an offer, beyond the list. */
export type Detail =
  /** On its way; slow once that is worth saying. */
  | { kind: 'reading'; slow: boolean }
  | { kind: 'read'; offer: Offer }
  | { kind: 'failed'; failure: ReadFailure };

export type OfferStage =
  | { kind: 'closed' }
  /** Asked for by its id: nothing of it is known yet. */
  | { kind: 'awaited'; id: OfferId; failure?: ReadFailure }
  | { kind: 'open'; offer: FoundOffer; weeks: readonly Week[]; detail: Detail }
  /** `until` where it comes back then, a moment as the contract writes it. */
  | { kind: 'gone'; id: OfferId; until?: string | undefined }
  | { kind: 'applying'; offer: FoundOffer; weeks: readonly Week[]; detail: Detail; isQuiet?: boolean };

/** Everything the element shows follows from this. */
export interface State {
  /** The criteria in the form now, searched or not. */
  form: Criteria;
  /** The form gives way to a summary once something was searched. */
  formOpen: boolean;
  moreOpen: boolean;
  /** The notice under the field of the commune. */
  placeNotice: 'none' | 'unknown' | 'locating' | 'no-position';
  search: SearchStage;
  offer: OfferStage;
}

export type Action =
  | { type: 'edited'; change: Partial<Criteria> }
  /** The place searched around is known better: its name, or the commune of a text typed. */
  | { type: 'centre-known'; from: Centre; to: Centre }
  /** No commune answers to the text typed. */
  | { type: 'centre-unknown' }
  | { type: 'position-asked' }
  | { type: 'position-refused' }
  /** `isOpen` as the button promised when it was drawn: an answer may come while a finger is on it. */
  | { type: 'form-toggled' | 'more-toggled'; isOpen: boolean }
  | { type: 'search-started'; cause: Cause }
  | { type: 'search-slow' }
  | { type: 'search-answered'; answer: Answer }
  | { type: 'search-failed'; failure: ReadFailure }
  | { type: 'page-started' }
  | { type: 'page-answered'; page: OfferPage }
  | { type: 'page-failed' }
  | { type: 'offer-awaited'; id: OfferId }
  /** `known` when it was read before; `isQuiet` when the page opened it, and nobody's focus follows. */
  | {
      type: 'offer-opened';
      offer: FoundOffer;
      weeks: readonly Week[];
      known?: Offer | undefined;
      isQuiet?: boolean;
    }
  | { type: 'offer-asked-again' }
  | { type: 'offer-slow' }
  | { type: 'offer-read'; offer: Offer }
  | { type: 'offer-failed'; failure: ReadFailure }
  | { type: 'offer-gone'; until?: string | undefined }
  | { type: 'weeks-chosen'; weeks: readonly Week[] }
  | { type: 'offer-closed' }
  /** `isQuiet` when the page began it: nobody's focus follows. */
  | { type: 'apply-started'; isQuiet?: boolean }
  | { type: 'apply-left' };

/** Hears of each action once it is done. */
export type Listener = (action: Action, before: State, after: State) => void;
