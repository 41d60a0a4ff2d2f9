import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '@1eleve1stage/sdk/contract';
import type { Language, Texts } from '../i18n/index.js';
import { flaskPath, icon } from '../icons.js';
import type { Parts } from '../elements/parts.js';
import { noCriteria, type Scope } from '../state/criteria.js';
import type { State } from '../state/search-state.js';
import { criteriaOf, foundIn } from '../state/search-steps.js';
import { chipsOf } from '../view/criteria-words.js';
import type { Acts } from './acts.js';
import type { Combobox } from './combobox/combobox.js';
import { failurePanel } from './failure-panel.js';
import { lazily } from './lazily.js';
import { offerPane } from './offer-pane.js';
import { results } from './results.js';
import { searchForm } from './search-form.js';
import { skeleton } from './skeleton.js';
import { criteriaChips, summaryBar } from './summary-bar.js';

export interface ScreenView {
  state: State;
  texts: Texts;
  language: Language;
  now: Date;
  place: Combobox<Place>;
  scope: Scope;
  /** True when the offers are invented. */
  isTest: boolean;
  hostedPage: string;
  /** What the live region says. */
  said: string;
  /** What comes in chunks of its own. */
  parts: Parts;
}

export interface ScreenActs extends Acts {
  apply(): void;
}

/** The whole element: the search, its results, and the offer opened among them. */
export function screen(view: ScreenView, acts: ScreenActs): TemplateResult {
  const { state, texts, said, isTest } = view;
  const isOfferOpen = state.offer.kind !== 'closed';
  return html`<div class="stack-l ${isOfferOpen ? 'root--offer' : ''}">
    ${isTest ? testBanner(texts) : nothing}
    <div class="away stack">${searching(view, acts)}</div>
    <div class="panes">
      <div class="pane away" aria-busy=${state.search.kind === 'searching' ? 'true' : 'false'}>
        ${answer(view, acts)}
      </div>
      ${offerPane(view, acts)}
    </div>
    <p class="foot">${texts.common.appName}</p>
    <p class="vh" role="status">${said}</p>
  </div>`;
}

function testBanner({ common }: Texts): TemplateResult {
  return html`<p class="testbar">
    ${icon(flaskPath)}<span><strong>${common.testTitle}</strong> ${common.testText}</span>
  </p>`;
}

/** Before the first search the form; then its summary, the form again when asked for, and the chips. */
function searching(view: ScreenView, acts: Acts): TemplateResult {
  const { state, texts, parts } = view;
  const criteria = criteriaOf(state.search);
  const more = lazily(parts.criteria, view, ({ moreCriteria }) =>
    moreCriteria({ ...view, criteria: state.form }, (change) => acts.edit(change)),
  );
  return html`${criteria ? summaryBar(criteria, state.formOpen, texts, acts) : nothing}
  ${state.formOpen ? searchForm({ ...view, more }, acts) : nothing}
  ${criteria && chipsOf(criteria, texts).length > 0 ? criteriaChips(criteria, texts, acts) : nothing}`;
}

function answer(view: ScreenView, acts: Acts): TemplateResult | typeof nothing {
  const { state, texts } = view;
  const { search } = state;
  switch (search.kind) {
    case 'start':
      return nothing;
    case 'searching':
      return search.slow ? skeleton(texts) : found(view, acts);
    case 'found':
      return found(view, acts);
    case 'empty':
      return lazily(view.parts.criteria, view, ({ emptyResults }) =>
        emptyResults({ ...view, ways: search.ways }, acts),
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

function found({ state, texts, now, scope }: ScreenView, acts: Acts): TemplateResult | typeof nothing {
  const offers = foundIn(state.search);
  if (!offers) return nothing;
  const more = state.search.kind === 'found' ? state.search.more : 'idle';
  const openId = state.offer.kind === 'closed' ? undefined : state.offer.offer.id;
  return results({ found: offers, more, scope, openId, texts, now }, acts);
}
