// What the service writes to people.
export { toStop } from './about.js';
export { digestOf } from './digest.js';
export {
  decidedLetter,
  hiddenLetter,
  receivedLetter,
  reportedLetter,
  shownLetter,
  type Decided,
} from './moderation.js';
export { composeLetter } from './compose-letter.js';
export { layOut, type Mail } from './layout.js';
export { asTrial } from './test-mode.js';
