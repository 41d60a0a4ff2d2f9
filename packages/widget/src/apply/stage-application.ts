import { LitElement, html, type TemplateResult } from 'lit';

/** The application: form, review, code, receipt. */
export class StageApplication extends LitElement {
  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
