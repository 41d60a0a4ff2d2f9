import { html, type TemplateResult } from 'lit';
import { afterApplyTextsIn } from '../../words/after-apply.js';
import type { Language } from '../../words/language.js';
import type { OngoingApplication } from '../ongoing-application.js';

/**
 * A field that no person meets: not on screen, not in the order of the keyboard, not read out, not filled in by
 * browsers nor by the usual keepers of passwords. A program that fills in everything fills it in, too.
 */
export function honeypotField(controller: OngoingApplication, language: Language): TemplateResult {
  return html`<div class="vh" aria-hidden="true" inert>
    <label for="comments">${afterApplyTextsIn(language).honeypot}</label>
    <input
      id="comments"
      name="comments"
      type="text"
      tabindex="-1"
      autocomplete="off"
      data-1p-ignore
      data-bwignore
      data-lpignore="true"
      data-form-type="other"
      @input=${(event: InputEvent) => {
        controller.honeypotText = (event.currentTarget as HTMLInputElement).value;
      }}
    />
  </div>`;
}
