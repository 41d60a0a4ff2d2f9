import { changed, recentred, type Criteria } from './criteria.js';
import type { Action, State } from './search-state.js';
import { stepSearch } from './search-steps.js';

/** The element before anybody acts, with what the page presets. */
export function initialState(form: Criteria): State {
  return {
    form,
    formOpen: true,
    moreOpen: false,
    placeNotice: 'none',
    search: { kind: 'start' },
    offer: { kind: 'closed' },
  };
}

/** The form and the search after an action; an answer and the offer opened have their own steps, which come with them. */
export function stepSearching(state: State, action: Action): State {
  return { ...stepForm(state, action), search: stepSearch(state, action) };
}

function stepForm(state: State, action: Action): State {
  switch (action.type) {
    case 'edited':
      return {
        ...state,
        form: changed(state.form, action.change),
        placeNotice: 'centre' in action.change ? 'none' : state.placeNotice,
      };
    case 'centre-known':
      return { ...state, form: recentred(state.form, action.from, action.to) };
    case 'centre-unknown':
      return { ...state, formOpen: true, placeNotice: 'unknown' };
    case 'position-asked':
      return { ...state, placeNotice: 'locating' };
    case 'position-refused':
      return { ...state, placeNotice: 'no-position' };
    case 'form-toggled':
      return { ...state, formOpen: action.isOpen };
    case 'more-toggled':
      return { ...state, moreOpen: action.isOpen };
    case 'search-started':
      return action.cause === 'nobody' ? { ...state, formOpen: false } : state;
    case 'search-answered':
      // The form gives way with the answer: until then the focus and what is written stay where they are.
      return state.search.kind === 'searching' && state.search.cause === 'button'
        ? { ...state, formOpen: false, moreOpen: false }
        : state;
    default:
      return state;
  }
}
