import { html, nothing, type TemplateResult } from 'lit';
import { lazily } from '../kit/lazily.js';
import type { AnswerScene, ScreenActs } from '../view/scene.js';

/**
 * The offer opened: beside its list, in its place, or without one. Nothing once it is closed; where it stood alone the
 * page's own link then leads to the others.
 */
export function offerPane(view: AnswerScene, acts: ScreenActs): TemplateResult | typeof nothing {
  const { offer: stage } = view.state;
  if (stage.kind === 'closed') return nothing;
  const isAlone = view.layout === 'apply';
  const leave = (event: KeyboardEvent): void => {
    // Escape leaves an offer, never an application under way.
    if (event.key === 'Escape' && !isAlone && stage.kind !== 'applying')
      acts.dispatch({ type: 'offer-closed' });
  };
  return html`<div class="pane ${isAlone ? 'alone' : 'pane--offer'}" part="offer" @keydown=${leave}>
    ${lazily(view.parts.offer, view.texts, ({ openedOffer }) => openedOffer(view, acts, stage))}
  </div>`;
}
