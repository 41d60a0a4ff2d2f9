import { html, nothing, type TemplateResult } from 'lit';
import type { ApplicationServices } from '../apply/services.js';
import { failurePanel } from '../service/failure-panel.js';
import { loadingNotice, whenLoaded } from '../kit/when-loaded.js';
import type { AnswerView, ScreenActs } from '../view/screen-view.js';
import type { OfferStage } from '../state/search-state.js';
import { foundIn } from '../state/search-steps.js';
import { offerDetail } from './offer-detail.js';
import { offerGone } from './offer-gone.js';

type Stage<Kind> = Extract<OfferStage, { kind: Kind }>;

/** The opened offer at its stage: itself, on its way, gone, or its application. */
export function openedOffer(view: AnswerView, acts: ScreenActs, stage: OfferStage): unknown {
  switch (stage.kind) {
    case 'closed':
      return nothing;
    case 'awaited':
      return awaited(view, acts, stage);
    case 'open':
      return open(view, acts, stage);
    case 'gone':
      return offerGone({ ...view, total: totalOf(view), until: stage.until }, () => close(acts));
    case 'applying':
      return applying(view, acts, stage);
  }
}

function awaited(view: AnswerView, acts: ScreenActs, { failure }: Stage<'awaited'>): TemplateResult {
  if (!failure) return loadingNotice(view.texts.results.detail);
  return failurePanel({ ...view, failure }, { retry: () => acts.readAgain(), clear: () => close(acts) });
}

function open(
  view: AnswerView,
  acts: ScreenActs,
  { offer, weeks: chosen, detail }: Stage<'open'>,
): TemplateResult {
  return offerDetail(
    { ...view, offer, detail, chosen, total: totalOf(view) },
    {
      back: () => close(acts),
      choose: (weeks) => acts.dispatch({ type: 'weeks-chosen', weeks }),
      readAgain: () => acts.readAgain(),
      apply: () => acts.apply(),
    },
  );
}

function applying(view: AnswerView, acts: ScreenActs, { offer, weeks, isQuiet }: Stage<'applying'>): unknown {
  const { client, language, hostedPage, hostedAt, state } = view;
  return whenLoaded(view.parts.application, view.texts, (provider) => {
    const services = { client, language, hostedPage, dataPage: hostedAt('data') };
    if (!isSame(provider.value, services)) provider.setValue(services);
    return html`<stage-application
      part="application"
      exportparts="button"
      .offer=${offer}
      .weeks=${weeks}
      .grade=${state.form.grade}
      .isQuiet=${!!isQuiet}
      @apply-left=${() => acts.dispatch({ type: 'apply-left' })}
      @other-offers=${() => close(acts)}
    ></stage-application>`;
  });
}

/** Each drawing has services of its own; who asked for them hears of those that are others. */
function isSame(one: ApplicationServices | undefined, other: ApplicationServices): boolean {
  return (
    one?.client === other.client &&
    one.language === other.language &&
    one.hostedPage === other.hostedPage &&
    one.dataPage === other.dataPage
  );
}

function close(acts: ScreenActs): void {
  acts.dispatch({ type: 'offer-closed' });
}

function totalOf({ state }: AnswerView): number {
  return foundIn(state.search)?.total ?? 0;
}
