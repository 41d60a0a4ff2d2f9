import type { FoundOffer, Grade, Week } from '@1eleve1stage/sdk/contract';

/**
 * The element that applies, as far as the search knows it: the class itself comes in a chunk
 * of its own, `application-part.js`, loaded when a pupil first applies; its `defineApplication()` registers it.
 *
 * It asks the element around for its services (see `services.ts`). It emits `apply-left` and `other-offers` (see `events/inner.ts`), and `stage-apply-sent`.
 * When it appears it moves the focus to the title of its first step.
 */
export interface ApplicationElement extends HTMLElement {
  /** True when the page opened it, not a person: it then leaves the focus where it is. */
  isQuiet: boolean;
  /** The offer applied to. */
  offer: FoundOffer;
  /** The grade searched for, to fill the form in. */
  grade: Grade | undefined;
  /** The weeks chosen on the offer; empty when none was. */
  weeks: readonly Week[];
}

/** The tag the chunk defines. */
export const APPLICATION_TAG = 'stage-application';
