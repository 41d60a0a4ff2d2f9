import { spelledNumber } from '@1eleve1stage/sdk/rules';
import { afterApplyTextsIn } from '../../words/after-apply.js';
import type { Language } from '../../words/language.js';
import type { Action, Stage } from '../state.js';
import { codeErrorText, codeStatusText } from './code-screen.js';

/** The text of the live region after an action; where the focus goes is not said twice. */
export function announcement(action: Action, stage: Stage, language: Language): string {
  const texts = afterApplyTextsIn(language);
  switch (action.type) {
    case 'proof-awaited':
      return texts.proving.text;
    case 'unanswered':
      return texts.checking.live;
    case 'code-act-started':
      return texts.code.doing[action.act];
    case 'code-noticed':
      return codeStatusText(texts, action.notice) ?? codeErrorText(texts, action.notice) ?? '';
    case 'verified':
      return stage.kind === 'sent' ? texts.live.sent(spelledNumber(stage.receipt.id)) : '';
    case 'withdrawal-stepped':
      return action.to === 'doing' ? texts.receipt.withdrawing : '';
    default:
      return '';
  }
}
