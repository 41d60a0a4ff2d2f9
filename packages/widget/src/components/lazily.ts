import { html, type TemplateResult } from 'lit';
import type { Texts } from '../i18n/index.js';
import type { LazyPart } from '../lazy-part.js';
import { failurePanel } from './failure-panel.js';

export interface LazilyView {
  texts: Texts;
  now: Date;
  hostedPage: string;
}

/** A part that comes in a chunk of its own; until then that it is coming, or that it did not come. */
export function lazily<Part>(
  lazy: LazyPart<Part>,
  view: LazilyView,
  drawn: (part: Part) => TemplateResult,
): TemplateResult {
  if (lazy.part) return drawn(lazy.part);
  if (lazy.hasFailed) {
    const retry = (): void => lazy.load();
    return failurePanel(
      { ...view, failure: { kind: navigator.onLine ? 'down' : 'offline' } },
      { retry, clear: retry },
    );
  }
  return html`<div class="wait">
    <span class="spin"></span>
    <p class="muted">${view.texts.results.opening}</p>
  </div>`;
}
