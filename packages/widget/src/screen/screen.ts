import { html, nothing, type TemplateResult } from 'lit';
import type { CoreTexts } from '../words/catalogues.js';
import { flaskPath, icon } from '../kit/icons.js';
import { criteriaOf } from '../state/search-steps.js';
import type { Acts } from '../view/screen-acts.js';
import { whenLoaded } from '../kit/when-loaded.js';
import { outLink } from '../kit/out-link.js';
import type { AnswerPart, ScreenActs, ScreenView } from '../view/screen-view.js';
import { searchForm } from '../search/search-form.js';
import { answerRoom, resultSkeleton } from '../search/result-skeleton.js';

/** The whole element: the search, its answer, and the offer opened among them. */
export function screen(view: ScreenView, acts: ScreenActs): TemplateResult {
  const { state, texts, announcement, isTest, layout, language } = view;
  const isBeside = layout !== 'apply' && state.offer.kind !== 'closed';
  // All our languages read from left to right, whatever the page around: a number must not change sides.
  return html`<div class="stack-l ${isBeside ? 'root--offer' : ''}" lang=${language} dir="ltr">
    ${isTest ? testBanner(texts) : nothing} ${isDrawable(view) ? screenParts(view, acts) : answerRoom(texts)}
    <p class="vh" role="status">${announcement}</p>
  </div>`;
}

/** False while a first search runs and its answer, or the name of its commune, has not come: nothing moves then. */
function isDrawable({ state: { search, formOpen }, parts: { answer } }: ScreenView): boolean {
  if (answer.hasFailed || formOpen || search.kind !== 'searching') return true;
  const { centre } = search.criteria;
  return !!answer.part && (!!search.before || centre?.kind !== 'commune' || !!centre.name);
}

/** True while the list, or the offer that stands alone, is on its way: what stands under it would be pushed down. */
function isComing({ layout, state: { search, offer }, parts }: ScreenView): boolean {
  if (layout !== 'apply') return search.kind === 'searching' && !search.before;
  const isFormComing = offer.kind === 'applying' && !parts.application.part;
  return isFormComing || offer.kind === 'awaited' || (offer.kind === 'open' && !parts.offer.part);
}

function screenParts(view: ScreenView, acts: ScreenActs): TemplateResult {
  const { layout } = view;
  return html`${layout === 'search' ? html`<div class="away stack" part="search">${searchArea(view, acts)}</div>` : nothing}
  ${layout === 'apply' ? offerAlone(view, acts) : listAndOffer(view, acts)}
  ${isComing(view) ? nothing : footer(view)}`;
}

/** Whose it is, and where data and accessibility are told. */
function footer({ texts, hostedAt }: ScreenView): TemplateResult {
  const { appName, data, accessibility } = texts.common;
  return html`<p class="foot" part="foot">
    ${appName} ${outLink(hostedAt('data'), data, texts)}
    ${outLink(hostedAt('accessibility'), accessibility, texts)}
  </p>`;
}

function testBanner({ common }: CoreTexts): TemplateResult {
  return html`<p class="testbar">
    ${icon(flaskPath)}<span><strong>${common.testTitle}</strong> ${common.testText}</span>
  </p>`;
}

/** Before the first search the form; then its summary, the form again when asked for, and the chips. */
function searchArea(view: ScreenView, acts: Acts): TemplateResult {
  const { state, texts, parts } = view;
  const { part } = parts.answer;
  const answerView = part?.toAnswerView(view);
  const criteria = criteriaOf(state.search);
  const more = whenLoaded(parts.criteria, texts, ({ moreCriteria }) =>
    moreCriteria(view, (change) => acts.edit(change)),
  );
  return html`${criteria && answerView ? part?.summaryBar(answerView, criteria, acts) : nothing}
  ${state.formOpen ? searchForm({ ...view, more, places: part?.placeList(view.place, texts) }, acts) : nothing}
  ${criteria && answerView ? part?.criteriaChips(answerView, criteria, acts) : nothing}`;
}

function listAndOffer(view: ScreenView, acts: ScreenActs): TemplateResult {
  const { state, parts } = view;
  const { part } = parts.answer;
  return html`<div class="panes">
    <div class="pane away" part="results" aria-busy=${state.search.kind === 'searching'}>
      ${answerArea(view, acts)}
    </div>
    ${part?.offerPane(part.toAnswerView(view), acts)}
  </div>`;
}

function answerArea(view: ScreenView, acts: Acts): unknown {
  const { state, texts, parts } = view;
  const { search } = state;
  if (search.kind === 'start') return nothing;
  if (search.kind === 'searching' && search.slow) return resultSkeleton(texts);
  const template = (part: AnswerPart): unknown => part.searchOutcome(part.toAnswerView(view), acts);
  return whenLoaded(parts.answer, texts, template, () => acts.search('button'));
}

/** One offer, without a list around it. */
function offerAlone(view: ScreenView, acts: ScreenActs): unknown {
  return whenLoaded(view.parts.answer, view.texts, (part) => part.offerPane(part.toAnswerView(view), acts));
}
