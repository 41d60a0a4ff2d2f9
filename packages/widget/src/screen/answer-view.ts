import type { AnswerView, ScreenView } from '../view/screen-view.js';
import { textsIn } from '../words/texts.js';

/** The view of the screen, with every text. */
export function toAnswerView(view: ScreenView): AnswerView {
  return { ...view, texts: textsIn(view.language) };
}
