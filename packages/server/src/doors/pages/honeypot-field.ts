import { html, type Html } from './html.js';
import type { Texts } from './texts/index.js';

/** The honeypot of our forms: a field that people do not see and programs fill in, and are known by. */
export function honeypotField({ apply }: Texts): Html {
  return html`<div hidden>
    <label>${apply.honeypot} <input name="comments" autocomplete="off" tabindex="-1" /></label>
  </div>`;
}
