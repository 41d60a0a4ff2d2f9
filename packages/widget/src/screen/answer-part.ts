// The chunk of an answer: offers or a failure, and what opens an offer. It comes while the service looks for
// the first offers, so that nobody waits for it.
import type { AnswerView, ScreenView } from '../view/screen-view.js';
import { textsIn } from '../words/texts.js';

export { step } from '../state/step.js';
export { answerAnnouncement } from './answer-announcement.js';
export { loadApplication, loadCriteria, loadOffer } from './later-parts.js';
export { placeList } from '../search/place-list.js';
export { PressLock } from '../kit/press-lock.js';
export { FocusKeeper } from './focus-keeper.js';
export { OfferOpener } from '../offer/offer-opener.js';
export { searchOutcome } from '../search/search-outcome.js';
export { offerPane } from '../offer/offer-pane.js';
export { styles } from '../styles/answer.js';
export { criteriaChips, summaryBar } from '../search/summary-bar.js';
export { toAnswer } from '../search/to-answer.js';

/** The view of the screen, with every text. */
export function toAnswerView(view: ScreenView): AnswerView {
  return { ...view, texts: textsIn(view.language) };
}
