/** Between our own elements: these events stay inside the shadow root. */

/** The pupil leaves the application and goes back to its offer. */
export class ApplyLeftEvent extends CustomEvent<undefined> {
  static readonly type = 'apply-left';
  constructor() {
    super(ApplyLeftEvent.type);
  }
}

/** The pupil, done or turned away, wants the list of offers again. */
export class OtherOffersEvent extends CustomEvent<undefined> {
  static readonly type = 'other-offers';
  constructor() {
    super(OtherOffersEvent.type);
  }
}
