import { html, nothing, type TemplateResult } from 'lit';
import { lazily } from '../components/lazily.js';
import type { ScreenActs } from '../components/screen.js';
import type { OfferStage } from '../state/search-state.js';
import type { AnswerScene } from './scene.js';

/** The offer opened, beside its list or in its place. */
export function offerPane(view: AnswerScene, acts: ScreenActs): TemplateResult | typeof nothing {
  const { offer: stage } = view.state;
  if (stage.kind === 'closed') return nothing;
  const leave = (event: KeyboardEvent): void => {
    // Escape leaves an offer, never an application under way.
    if (event.key === 'Escape' && stage.kind !== 'applying') acts.dispatch({ type: 'offer-closed' });
  };
  return html`<div class="pane pane--offer" part="offer" @keydown=${leave}>
    ${opened(view, acts, stage)}
  </div>`;
}

/** An offer without a list; nothing once it is closed, for the page's own link then leads to the others. */
export function offerAlone(view: AnswerScene, acts: ScreenActs): TemplateResult | typeof nothing {
  const { offer: stage } = view.state;
  if (stage.kind === 'closed') return nothing;
  return html`<div class="pane alone" part="offer">${opened(view, acts, stage)}</div>`;
}

function opened(view: AnswerScene, acts: ScreenActs, stage: OfferStage): unknown {
  return lazily(view.parts.offer, view.texts, ({ openedOffer }) => openedOffer(view, acts, stage));
}
