import { html, nothing, type TemplateResult } from 'lit';
import type { Week } from '@1eleve1stage/sdk/contract';
import { coming, lazily } from '../components/lazily.js';
import type { ScreenActs } from '../components/screen.js';
import type { OfferStage } from '../state/search-state.js';
import { foundIn } from '../state/search-steps.js';
import { failurePanel } from './failure-panel.js';
import type { AnswerScene } from './scene.js';

type Stage<Kind> = Extract<OfferStage, { kind: Kind }>;

/** The offer opened: itself, that it is on its way or gone, or its application. */
export function offerPane(view: AnswerScene, acts: ScreenActs): TemplateResult | typeof nothing {
  const { offer: stage } = view.state;
  if (stage.kind === 'closed') return nothing;
  const leave = (event: KeyboardEvent): void => {
    // Escape leaves an offer, never an application under way.
    if (event.key === 'Escape' && stage.kind !== 'applying') close(acts);
  };
  return html`<div class="pane pane--offer" part="offer" @keydown=${leave}>
    ${content(view, acts, stage)}
  </div>`;
}

/** An offer without a list; nothing once it is closed, for the page's own link then leads to the others. */
export function offerAlone(view: AnswerScene, acts: ScreenActs): TemplateResult | typeof nothing {
  const { offer: stage } = view.state;
  if (stage.kind === 'closed') return nothing;
  return html`<div class="pane alone" part="offer">${content(view, acts, stage)}</div>`;
}

function content(view: AnswerScene, acts: ScreenActs, stage: Exclude<OfferStage, Stage<'closed'>>): unknown {
  switch (stage.kind) {
    case 'awaited':
      return awaited(view, acts, stage);
    case 'open':
      return opened(view, acts, stage);
    case 'gone':
      return gone(view, acts);
    case 'applying':
      return applying(view, acts, stage);
  }
}

function awaited(view: AnswerScene, acts: ScreenActs, { failure }: Stage<'awaited'>): TemplateResult {
  if (!failure) return coming(view.texts.results.detail);
  return failurePanel({ ...view, failure }, { retry: () => acts.readAgain(), clear: () => close(acts) });
}

function opened(view: AnswerScene, acts: ScreenActs, { offer, weeks, detail }: Stage<'open'>): unknown {
  const choose = (chosen: readonly Week[]): void => acts.dispatch({ type: 'weeks-chosen', weeks: chosen });
  return lazily(view.parts.offer, view.texts, ({ offerDetail }) =>
    offerDetail(
      { ...view, offer, detail, chosen: weeks, total: totalOf(view) },
      {
        back: () => close(acts),
        choose,
        readAgain: () => acts.readAgain(),
        apply: () => acts.apply(),
      },
    ),
  );
}

function gone(view: AnswerScene, acts: ScreenActs): unknown {
  return lazily(view.parts.offer, view.texts, ({ offerGone }) =>
    offerGone({ ...view, total: totalOf(view) }, () => close(acts)),
  );
}

function applying(
  view: AnswerScene,
  acts: ScreenActs,
  { offer, weeks, isQuiet }: Stage<'applying'>,
): unknown {
  const { client, language, texts, hostedPage, state } = view;
  const services = { client, language, texts, hostedPage };
  return lazily(
    view.parts.application,
    texts,
    () =>
      html`<stage-application
        part="application"
        exportparts="button"
        .services=${services}
        .offer=${offer}
        .weeks=${weeks}
        .grade=${state.form.grade}
        .isQuiet=${!!isQuiet}
        @apply-left=${() => acts.dispatch({ type: 'apply-left' })}
        @other-offers=${() => close(acts)}
      ></stage-application>`,
  );
}

function close(acts: ScreenActs): void {
  acts.dispatch({ type: 'offer-closed' });
}

function totalOf({ state }: AnswerScene): number {
  return foundIn(state.search)?.total ?? 0;
}
