import { html, type TemplateResult } from 'lit';
import { afterApplyTextsIn } from '../../words/after-apply.js';
import { offerInShort } from '../form/frame.js';
import type { AfterStage } from '../state.js';
import type { View } from '../view.js';
import { code } from './code.js';
import { busy, keyRefused, over, unsent, waiting } from './panels.js';
import { receipt } from './receipt.js';
import type { AfterView } from './view.js';

/** What is on screen at a stage after the form. */
export function screen(form: View, stage: AfterStage): TemplateResult {
  const view: AfterView = { ...form, texts: afterApplyTextsIn(form.services.language) };
  switch (stage.kind) {
    case 'sending':
      return html`${offerInShort(form)} ${waiting(view, stage.isProving ? 'proving' : 'sending')}`;
    case 'checking':
      return html`${offerInShort(form)} ${waiting(view, 'checking')}`;
    case 'unsent':
      return html`${offerInShort(form)} ${unsent(view, stage)}`;
    case 'busy':
      return html`${offerInShort(form)} ${busy(view, stage)}`;
    case 'key':
      return keyRefused(view, stage);
    case 'code':
      return html`${offerInShort(form)}
        <div class="stack">${code(view, stage)}</div>`;
    case 'sent':
      return receipt(view, stage);
    case 'over':
      return over(view, stage);
  }
}
