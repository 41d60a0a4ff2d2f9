import { LitElement, html, type TemplateResult } from 'lit';
import { base } from '../styles/base.js';
import { host } from '../styles/host.js';
import { tokens } from '../styles/tokens.js';
import { VERSION } from '../version.js';

/** Search, offer and application, in the page itself. */
export class StageSearch extends LitElement {
  /** Compared when a second copy arrives on the page. */
  static readonly version = VERSION;
  static override styles = [tokens, host, base];

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
