import { changed, named, type Criteria } from './criteria.js';
import { stepOffer } from './offer-steps.js';
import type { Action, State } from './search-state.js';
import { stepSearch } from './search-steps.js';

/** The element before anybody acts, with what the page presets. */
export function initialState(form: Criteria): State {
  return { form, formOpen: true, moreOpen: false, search: { kind: 'start' }, offer: { kind: 'closed' } };
}

/** The whole state after an action. Pure: nothing is asked, stored or drawn here. */
export function step(state: State, action: Action): State {
  return {
    ...stepForm(state, action),
    search: stepSearch(state, action),
    offer: stepOffer(state, action),
  };
}

function stepForm(state: State, action: Action): State {
  switch (action.type) {
    case 'edited':
      return { ...state, form: changed(state.form, action.change) };
    case 'centre-named':
      return { ...state, form: named(state.form, action.code, action.name) };
    case 'form-toggled':
      return { ...state, formOpen: !state.formOpen };
    case 'more-toggled':
      return { ...state, moreOpen: !state.moreOpen };
    case 'search-started':
      // A filter changed from its chip leaves the form as it is; a search asked for puts it away.
      return action.cause === 'filter' ? state : { ...state, formOpen: false };
    default:
      return state;
  }
}
