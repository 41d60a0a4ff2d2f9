import { html, nothing, type TemplateResult } from 'lit';
import { whenLoaded } from '../kit/when-loaded.js';
import type { AnswerView, ScreenActs } from '../view/screen-view.js';

/**
 * The offer opened: beside its list, in its place, or without one. Nothing once it is closed; where it stood alone the
 * page's own link then leads to the others.
 */
export function offerPane(view: AnswerView, acts: ScreenActs): TemplateResult | typeof nothing {
  const { offer: stage } = view.state;
  if (stage.kind === 'closed') return nothing;
  const isAlone = view.layout === 'apply';
  const closeOnEscape = (event: KeyboardEvent): void => {
    // Escape leaves an offer, never an application under way.
    if (event.key === 'Escape' && !isAlone && stage.kind !== 'applying')
      acts.dispatch({ type: 'offer-closed' });
  };
  return html`<div class="pane ${isAlone ? 'alone' : 'pane--offer'}" part="offer" @keydown=${closeOnEscape}>
    ${whenLoaded(view.parts.offer, view.texts, ({ openedOffer }) => openedOffer(view, acts, stage))}
  </div>`;
}
