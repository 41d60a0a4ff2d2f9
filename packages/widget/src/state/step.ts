import { stepOffer } from './offer-steps.js';
import type { Action, State } from './search-state.js';
import { stepSearching } from './searching-step.js';

/** The whole state after an action. Pure: nothing is asked, stored or drawn here. */
export function step(state: State, action: Action): State {
  return { ...stepSearching(state, action), offer: stepOffer(state, action) };
}
