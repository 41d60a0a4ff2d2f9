import type { Parts } from '../elements/parts.js';
import type { ScreenView } from '../components/screen.js';
import { textsIn, type Texts } from '../i18n/texts.js';

/** What an answer is drawn from: the screen's own view, and every text. */
export interface AnswerScene extends Omit<ScreenView, 'texts'> {
  texts: Texts;
  parts: Parts;
}

export function answerScene(view: ScreenView): AnswerScene {
  return { ...view, texts: textsIn(view.language) };
}
