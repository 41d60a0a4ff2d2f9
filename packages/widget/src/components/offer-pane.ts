import { html, nothing, type TemplateResult } from 'lit';
import type { Week } from '@1eleve1stage/sdk/contract';
import type { OfferStage } from '../state/search-state.js';
import { foundIn } from '../state/search-steps.js';
import { lazily } from './lazily.js';
import type { ScreenActs, ScreenView } from './screen.js';

type Stage<Kind> = Extract<OfferStage, { kind: Kind }>;

/** The offer opened: itself, that it is gone, or its application. */
export function offerPane(view: ScreenView, acts: ScreenActs): TemplateResult | typeof nothing {
  const { offer: stage } = view.state;
  if (stage.kind === 'closed') return nothing;
  const leave = (event: KeyboardEvent): void => {
    // Escape leaves an offer, never an application under way.
    if (event.key === 'Escape' && stage.kind !== 'applying') close(acts);
  };
  return html`<div class="pane pane--offer" @keydown=${leave}>${content(view, acts, stage)}</div>`;
}

function content(
  view: ScreenView,
  acts: ScreenActs,
  stage: Exclude<OfferStage, Stage<'closed'>>,
): TemplateResult {
  switch (stage.kind) {
    case 'open':
      return opened(view, acts, stage);
    case 'gone':
      return gone(view, acts);
    case 'applying':
      return applying(view, acts, stage);
  }
}

function opened(view: ScreenView, acts: ScreenActs, { offer, weeks, detail }: Stage<'open'>): TemplateResult {
  const choose = (chosen: readonly Week[]): void => acts.dispatch({ type: 'weeks-chosen', weeks: chosen });
  return lazily(view.parts.offer, view, ({ offerDetail }) =>
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

function gone(view: ScreenView, acts: ScreenActs): TemplateResult {
  return lazily(view.parts.offer, view, ({ offerGone }) =>
    offerGone({ ...view, total: totalOf(view) }, () => close(acts)),
  );
}

function applying(view: ScreenView, acts: ScreenActs, { offer, weeks }: Stage<'applying'>): TemplateResult {
  return lazily(
    view.parts.application,
    view,
    () =>
      html`<stage-application
        .offer=${offer}
        .weeks=${weeks}
        .grade=${view.state.form.grade}
        @apply-left=${() => acts.dispatch({ type: 'apply-left' })}
        @other-offers=${() => close(acts)}
      ></stage-application>`,
  );
}

function close(acts: ScreenActs): void {
  acts.dispatch({ type: 'offer-closed' });
}

function totalOf({ state }: ScreenView): number {
  return foundIn(state.search)?.total ?? 0;
}
