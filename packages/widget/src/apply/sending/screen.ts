import { html, type TemplateResult } from 'lit';
import { afterApplyTextsIn } from '../../words/after-apply.js';
import { offerSummary } from '../form/form-frame.js';
import type { AfterStage } from '../state.js';
import type { View, AfterView } from '../view.js';
import { codeScreen } from './code-screen.js';
import { busyPanel, keyPanel, endPanel, unsentPanel, sendingPanel } from './panels.js';
import { receiptScreen } from './receipt-screen.js';

/** The screen of a stage after the form. */
export function screen(form: View, stage: AfterStage): TemplateResult {
  const view: AfterView = { ...form, texts: afterApplyTextsIn(form.services.language) };
  switch (stage.kind) {
    case 'sending':
      return html`${offerSummary(form)} ${sendingPanel(view, stage.isProving ? 'proving' : 'sending')}`;
    case 'checking':
      return html`${offerSummary(form)} ${sendingPanel(view, 'checking')}`;
    case 'unsent':
      return html`${offerSummary(form)} ${unsentPanel(view, stage)}`;
    case 'busy':
      return html`${offerSummary(form)} ${busyPanel(view, stage)}`;
    case 'key':
      return keyPanel(view, stage);
    case 'code':
      return html`${offerSummary(form)}
        <div class="stack">${codeScreen(view, stage)}</div>`;
    case 'sent':
      return receiptScreen(view, stage);
    case 'over':
      return endPanel(view, stage);
  }
}
