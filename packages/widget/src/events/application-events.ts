import type { ApplicationId, OfferId } from '@1eleve1stage/sdk/contract';
import { PUBLIC } from './events.js';

declare global {
  interface GlobalEventHandlersEventMap {
    'stage-apply-sent': StageApplySentEvent;
    'stage-apply-uncertain': StageApplyUncertainEvent;
  }
}

/** An application reached the service; it carries no personal data. */
export class StageApplySentEvent extends CustomEvent<undefined> {
  static readonly type = 'stage-apply-sent';
  constructor(
    readonly offerId: OfferId,
    readonly applicationId: ApplicationId,
  ) {
    super(StageApplySentEvent.type, PUBLIC);
  }
}

/** An application left without an answer: the element asks the service what became of it, and says so. */
export class StageApplyUncertainEvent extends CustomEvent<undefined> {
  static readonly type = 'stage-apply-uncertain';
  constructor(readonly offerId: OfferId) {
    super(StageApplyUncertainEvent.type, PUBLIC);
  }
}
