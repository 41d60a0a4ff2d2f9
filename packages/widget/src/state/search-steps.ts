import { recentred, type Criteria } from './criteria.js';
import type { Action, Answer, Cause, Found, SearchStage, State } from './search-state.js';

/** The offers on screen, searched or kept while another search runs. */
export function foundIn(search: SearchStage): Found | undefined {
  if (search.kind === 'found') return search.found;
  return search.kind === 'searching' ? search.before : undefined;
}

/** The search after an action; the same object when the action does not concern it. */
export function stepSearch(state: State, action: Action): SearchStage {
  const { search } = state;
  switch (action.type) {
    case 'search-started':
      return {
        kind: 'searching',
        criteria: { ...state.form, words: state.form.words.trim() },
        cause: action.cause,
        // A first search reserves its room at once, so that nothing jumps on the page; so does one that has
        // no offers to leave in sight meanwhile.
        slow: action.cause === 'nobody' || search.kind === 'empty' || search.kind === 'failed',
        before: foundIn(search),
      };
    case 'edited':
    case 'position-asked':
    case 'form-toggled':
    case 'more-toggled':
      // Nobody waits for the answer any more: it leaves the form, and the focus, to who took the form up again.
      return search.kind === 'searching' ? { ...search, cause: 'nobody' } : search;
    case 'search-slow':
      return search.kind === 'searching' ? { ...search, slow: true } : search;
    case 'search-answered':
      if (search.kind === 'searching') return answered(search, action.answer);
      return search.kind === 'failed' ? answered({ ...search, cause: 'nobody' }, action.answer) : search;
    case 'search-failed':
      return search.kind === 'searching' || search.kind === 'failed'
        ? { kind: 'failed', cause: search.cause, criteria: search.criteria, failure: action.failure }
        : search;
    case 'centre-known':
      return withCriteria(search, (criteria) => recentred(criteria, action.from, action.to));
    case 'centre-unknown':
      return search.kind === 'searching' ? given(search.before) : search;
    default:
      return search;
  }
}

function answered({ cause, criteria }: { cause: Cause; criteria: Criteria }, answer: Answer): SearchStage {
  const kind = answer.total > 0 ? 'found' : 'empty';
  return { kind, cause, found: { ...answer, criteria }, more: 'idle' };
}

/** A search given up: what was found before, if anything. */
function given(before: Found | undefined): SearchStage {
  return before ? { kind: 'found', cause: 'nobody', found: before, more: 'idle' } : { kind: 'start' };
}

/** The criteria a search was made with; none before the first. */
export function criteriaOf(search: SearchStage): Criteria | undefined {
  if (search.kind === 'start') return undefined;
  return 'found' in search ? search.found.criteria : search.criteria;
}

function withCriteria(search: SearchStage, change: (criteria: Criteria) => Criteria): SearchStage {
  if (search.kind === 'start') return search;
  if ('criteria' in search) return { ...search, criteria: change(search.criteria) };
  return { ...search, found: { ...search.found, criteria: change(search.found.criteria) } };
}
