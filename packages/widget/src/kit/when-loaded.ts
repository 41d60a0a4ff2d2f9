import { html, type TemplateResult } from 'lit';
import type { CoreTexts } from '../words/catalogues.js';
import type { LazyPart } from './lazy-part.js';

/** A part that comes in a chunk of its own; until then that it is coming, or that it did not come, to be tried again. */
export function whenLoaded<Part>(
  lazy: LazyPart<Part>,
  { common }: CoreTexts,
  template: (part: Part) => unknown,
  retry = (): void => lazy.load(),
): unknown {
  if (lazy.part) return template(lazy.part);
  return lazy.hasFailed ? loadFailure(common, retry) : loadingNotice(common.opening);
}

/** Words and a spinner: something is on its way. */
export function loadingNotice(text: string): TemplateResult {
  return html`<div class="wait">
    <span class="spin"></span>
    <p class="muted" id="results-title" tabindex="-1">${text}</p>
  </div>`;
}

function loadFailure({ cut, retry }: CoreTexts['common'], again: () => void): TemplateResult {
  return html`<div class="state">
    <h3 class="h3" id="results-title" tabindex="-1">${cut}</h3>
    <div class="actions">
      <button class="btn btn--primary" type="button" @click=${again}>${retry}</button>
    </div>
  </div>`;
}
