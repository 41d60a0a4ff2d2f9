import { nothing } from 'lit';
import type { Acts } from '../view/screen-acts.js';
import { whenLoaded } from '../kit/when-loaded.js';
import { noCriteria } from '../state/criteria.js';
import { openIdOf } from '../state/offer-steps.js';
import { foundIn } from '../state/search-steps.js';
import { failurePanel } from '../service/failure-panel.js';
import { resultList } from './result-list.js';
import type { AnswerView } from '../view/screen-view.js';

/** The outcome of a search: offers, ways out, or why there was no answer. */
export function searchOutcome(view: AnswerView, acts: Acts): unknown {
  const { search } = view.state;
  switch (search.kind) {
    case 'start':
      return nothing;
    case 'searching':
    case 'found':
      return foundOffers(view, acts);
    case 'empty':
      return whenLoaded(view.parts.criteria, view.texts, ({ emptyResults }) =>
        emptyResults({ ...view, found: search.found }, acts),
      );
    case 'failed':
      return failurePanel(
        { ...view, failure: search.failure },
        {
          retry: () => acts.search('button'),
          clear: () => {
            acts.edit(noCriteria);
            acts.search('button');
          },
        },
      );
  }
}

function foundOffers(view: AnswerView, acts: Acts): unknown {
  const { state } = view;
  const offers = foundIn(state.search);
  if (!offers) return nothing;
  const more = state.search.kind === 'found' ? state.search.more : 'idle';
  return resultList({ ...view, found: offers, more, openId: openIdOf(state.offer) }, acts);
}
