import type { FoundOffer, OfferQuery, Week } from '@1eleve1stage/sdk/contract';
import type { Failure } from '../service/failure.js';

/** Public events leave the shadow root and bubble; `stage-` keeps them apart from the page's own. */
export const PUBLIC = { bubbles: true, composed: true };
const cancelable = { ...PUBLIC, cancelable: true };

/** A search. Where the pupil stands is left out: it is nobody's but theirs. */
export type PublicQuery = Omit<OfferQuery, 'latitude' | 'longitude'>;

declare global {
  // Of elements, and of the document and window they bubble to.
  interface GlobalEventHandlersEventMap {
    'stage-ready': StageReadyEvent;
    'stage-search': StageSearchEvent;
    'stage-results': StageResultsEvent;
    'stage-offer-open': StageOfferOpenEvent;
    'stage-apply-start': StageApplyStartEvent;
    'stage-error': StageErrorEvent;
  }
}

/** The element is drawn, and its methods may be called. */
export class StageReadyEvent extends CustomEvent<undefined> {
  static readonly type = 'stage-ready';
  constructor(
    /** Version of the element. */
    readonly version: string,
  ) {
    super(StageReadyEvent.type, PUBLIC);
  }
}

/** Offers are about to be looked for. Cancel it to look for them elsewhere. */
export class StageSearchEvent extends CustomEvent<undefined> {
  static readonly type = 'stage-search';
  constructor(readonly query: PublicQuery) {
    super(StageSearchEvent.type, cancelable);
  }
}

/** Offers were found, or none was. */
export class StageResultsEvent extends CustomEvent<undefined> {
  static readonly type = 'stage-results';
  constructor(
    readonly query: PublicQuery,
    /** Offers over all pages. */
    readonly total: number,
  ) {
    super(StageResultsEvent.type, PUBLIC);
  }
}

/** A pupil opened an offer. Cancel it to show the offer elsewhere. */
export class StageOfferOpenEvent extends CustomEvent<undefined> {
  static readonly type = 'stage-offer-open';
  constructor(readonly offer: FoundOffer) {
    super(StageOfferOpenEvent.type, cancelable);
  }
}

/** A pupil is about to apply. Cancel it to take the application elsewhere. */
export class StageApplyStartEvent extends CustomEvent<undefined> {
  static readonly type = 'stage-apply-start';
  constructor(
    readonly offer: FoundOffer,
    readonly weeks: readonly Week[],
  ) {
    super(StageApplyStartEvent.type, cancelable);
  }
}

/** Something could not be done; the element shows it and offers a way out. */
export class StageErrorEvent extends CustomEvent<undefined> {
  static readonly type = 'stage-error';
  constructor(readonly failure: Failure) {
    super(StageErrorEvent.type, PUBLIC);
  }
}
