import type { AnswerScene, ScreenView } from '../components/scene.js';
import { textsIn } from '../i18n/texts.js';

/** The view of the screen, with every text. */
export function answerScene(view: ScreenView): AnswerScene {
  return { ...view, texts: textsIn(view.language) };
}
