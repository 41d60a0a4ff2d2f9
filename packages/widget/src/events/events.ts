import type { ApplicationId, FoundOffer, OfferId, OfferQuery, Week } from '@1eleve1stage/sdk/contract';
import type { Failure } from '../failure.js';

/** Public events leave the shadow root and bubble; `stage-` keeps them apart from the page's own. */
const outward = { bubbles: true, composed: true };

declare global {
  interface HTMLElementEventMap {
    'stage-results': StageResultsEvent;
    'stage-offer-open': StageOfferOpenEvent;
    'stage-apply-start': StageApplyStartEvent;
    'stage-apply-sent': StageApplySentEvent;
    'stage-error': StageErrorEvent;
  }
}

/** Offers were found, or none was. */
export class StageResultsEvent extends Event {
  static readonly type = 'stage-results';
  constructor(
    readonly query: OfferQuery,
    /** Offers over all pages. */
    readonly total: number,
  ) {
    super(StageResultsEvent.type, outward);
  }
}

/** A pupil opened an offer. Cancel it to show the offer elsewhere. */
export class StageOfferOpenEvent extends Event {
  static readonly type = 'stage-offer-open';
  constructor(readonly offer: FoundOffer) {
    super(StageOfferOpenEvent.type, { ...outward, cancelable: true });
  }
}

/** A pupil is about to apply. Cancel it to take the application elsewhere. */
export class StageApplyStartEvent extends Event {
  static readonly type = 'stage-apply-start';
  constructor(
    readonly offer: FoundOffer,
    readonly weeks: readonly Week[],
  ) {
    super(StageApplyStartEvent.type, { ...outward, cancelable: true });
  }
}

/** An application reached the service; it carries no personal data. */
export class StageApplySentEvent extends Event {
  static readonly type = 'stage-apply-sent';
  constructor(
    readonly offerId: OfferId,
    readonly applicationId: ApplicationId,
  ) {
    super(StageApplySentEvent.type, outward);
  }
}

/** Something could not be done; the element shows it and offers a way out. */
export class StageErrorEvent extends Event {
  static readonly type = 'stage-error';
  constructor(readonly failure: Failure) {
    super(StageErrorEvent.type, outward);
  }
}
