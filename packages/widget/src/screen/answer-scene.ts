import type { AnswerScene, ScreenView } from '../view/scene.js';
import { textsIn } from '../words/texts.js';

/** The view of the screen, with every text. */
export function answerScene(view: ScreenView): AnswerScene {
  return { ...view, texts: textsIn(view.language) };
}
