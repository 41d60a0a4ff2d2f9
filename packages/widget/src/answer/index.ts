// The chunk of an answer: offers or a failure, and what opens an offer. It comes while the service looks for
// the first offers, so that nobody waits for it.
export { step } from '../state/step.js';
export { answerAnnouncement, failureTitle } from './announcement.js';
export { answerScene } from './scene.js';
export { bringApplication, bringCriteria, bringOffer } from './later.js';
export { focusTarget } from '../view/focus-target.js';
export { placeList } from './place-list.js';
export { Stillness } from './stillness.js';
export { FocusKeeper } from './focus-keeper.js';
export { OfferDesk } from './offer-desk.js';
export { answered } from './answered.js';
export { offerPane } from './offer-pane.js';
export { styles } from './styles.js';
export { criteriaChips, summaryBar } from './summary-bar.js';
export { waysOut } from '../state/ways-out.js';
