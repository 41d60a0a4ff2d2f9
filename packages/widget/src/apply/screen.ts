import { html, type TemplateResult } from 'lit';
import { isLyceeGrade } from '@1eleve1stage/sdk/rules';
import { FIELDS, type StepNumber } from './draft.js';
import { errorSummary, offerInShort, progress, wayOn } from './parts/frame.js';
import { title } from './parts/title.js';
import type { Stage } from './state.js';
import type { View } from './view.js';
import { code } from './views/code.js';
import { busy, keyRefused, over, unsent, waiting } from './views/panels.js';
import { reasons } from './views/reasons.js';
import { receipt } from './views/receipt.js';
import { review } from './views/review.js';
import { school } from './views/school.js';
import { you } from './views/you.js';

const FIELDS_OF_STEP = { 1: you, 2: school, 3: reasons };

/** What is on screen at a stage. */
export function screen(view: View, stage: Stage): TemplateResult {
  switch (stage.kind) {
    case 'step':
      return html`${offerInShort(view)} ${progress(view.texts, stage.step)}
        ${errorSummary(view, FIELDS[stage.step])} ${title(titleOf(view, stage.step))}
        <div class="stack">
          ${FIELDS_OF_STEP[stage.step](view)} ${wayOn(view, backOf(view, stage), nextOf(view, stage))}
        </div>`;
    case 'review':
      return html`${offerInShort(view)} ${errorSummary(view, FIELDS.review)} ${review(view)}`;
    case 'sending':
    case 'checking':
      return html`${offerInShort(view)} ${waiting(view, stage.kind)}`;
    case 'unsent':
      return html`${offerInShort(view)} ${unsent(view, stage)}`;
    case 'busy':
      return html`${offerInShort(view)} ${busy(view, stage)}`;
    case 'key':
      return keyRefused(view, stage);
    case 'code':
      return html`${offerInShort(view)}
        <div class="stack">${code(view, stage)}</div>`;
    case 'sent':
      return receipt(view, stage);
    case 'over':
      return over(view, stage);
  }
}

function titleOf({ texts, offer }: View, step: StepNumber): string {
  if (step === 1) return texts.you.title;
  if (step === 3) return texts.reasons.title;
  return offer.grades.every(isLyceeGrade) ? texts.school.titleLycee : texts.school.title;
}

function backOf({ texts }: View, { step, isReviewing }: Stage & { kind: 'step' }): string {
  return step === 1 && !isReviewing ? texts.you.leave : texts.back;
}

function nextOf({ texts }: View, { step, isReviewing }: Stage & { kind: 'step' }): string {
  return step === 3 || isReviewing ? texts.reasons.next : texts.continue;
}
