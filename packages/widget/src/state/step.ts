import { stepAnswer } from './answer-steps.js';
import { stepOffer } from './offer-steps.js';
import type { Action, State } from './search-state.js';
import { stepSearching } from './searching-step.js';

/** The whole state after an action. Pure: nothing is asked, stored or drawn here. */
export function step(state: State, action: Action): State {
  const next = stepSearching(state, action);
  return { ...next, search: stepAnswer(next.search, action), offer: stepOffer(state, action) };
}
