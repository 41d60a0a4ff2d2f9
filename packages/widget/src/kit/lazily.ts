import { html, type TemplateResult } from 'lit';
import type { CoreTexts } from '../words/core.js';
import type { LazyPart } from './lazy-part.js';

/** A part that comes in a chunk of its own; until then that it is coming, or that it did not come, to be tried again. */
export function lazily<Part>(
  lazy: LazyPart<Part>,
  { common }: CoreTexts,
  drawn: (part: Part) => unknown,
  again = (): void => lazy.load(),
): unknown {
  if (lazy.part) return drawn(lazy.part);
  return lazy.hasFailed ? failed(common, again) : coming(common.opening);
}

/** Words and a spinner: something is on its way. */
export function coming(text: string): TemplateResult {
  return html`<div class="wait">
    <span class="spin"></span>
    <p class="muted" id="results-title" tabindex="-1">${text}</p>
  </div>`;
}

function failed({ cut, retry }: CoreTexts['common'], again: () => void): TemplateResult {
  return html`<div class="state">
    <h3 class="h3" id="results-title" tabindex="-1">${cut}</h3>
    <div class="actions">
      <button class="btn btn--primary" type="button" @click=${again}>${retry}</button>
    </div>
  </div>`;
}
