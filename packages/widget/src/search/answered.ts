import { nothing } from 'lit';
import type { Acts } from '../view/acts.js';
import { lazily } from '../kit/lazily.js';
import { noCriteria } from '../state/criteria.js';
import { openIdOf } from '../state/offer-steps.js';
import { foundIn } from '../state/search-steps.js';
import { failurePanel } from '../service/failure-panel.js';
import { results } from './results.js';
import type { AnswerScene } from '../view/scene.js';

/** What came of a search: offers, ways out, or why there was no answer. */
export function answered(scene: AnswerScene, acts: Acts): unknown {
  const { search } = scene.state;
  switch (search.kind) {
    case 'start':
      return nothing;
    case 'searching':
    case 'found':
      return found(scene, acts);
    case 'empty':
      return lazily(scene.parts.criteria, scene.texts, ({ emptyResults }) =>
        emptyResults({ ...scene, ...search }, acts),
      );
    case 'failed':
      return failurePanel(
        { ...scene, failure: search.failure },
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

function found(scene: AnswerScene, acts: Acts): unknown {
  const { state } = scene;
  const offers = foundIn(state.search);
  if (!offers) return nothing;
  const more = state.search.kind === 'found' ? state.search.more : 'idle';
  return results({ ...scene, found: offers, more, openId: openIdOf(state.offer) }, acts);
}
