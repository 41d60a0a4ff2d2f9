import type { ApplyTexts } from '../i18n/apply.js';
import type { Action, Application } from './state.js';
import { noticeText } from './views/code.js';

/** What the live region says after an action; what the focus reads is not said twice. */
export function announcement(action: Action, { stage }: Application, texts: ApplyTexts): string {
  switch (action.type) {
    case 'checked':
    case 'fields-refused': {
      const errors = 'errors' in stage ? Object.keys(stage.errors).length : 0;
      return errors > 0 ? `${texts.errors.title(errors)}.` : '';
    }
    case 'unanswered':
      return texts.checking.live;
    case 'code-act-started':
      return texts.code.doing[action.act];
    case 'code-noticed':
      return action.notice.kind === 'resent' ? texts.code.resent : (noticeText(texts, action.notice) ?? '');
    case 'verified':
      return stage.kind === 'sent' ? texts.live.sent(stage.receipt.id) : '';
    case 'withdrawal-stepped':
      return action.to === 'doing' ? texts.receipt.withdrawing : '';
    default:
      return '';
  }
}
