// What the service writes to people.
export { toStop } from '../applications/letters/about.js';
export { digestOf } from '../applications/letters/digest.js';
export {
  decidedLetter,
  hiddenLetter,
  receivedLetter,
  reportedLetter,
  shownLetter,
  type Decided,
} from '../moderation/letters/moderation.js';
export { composeLetter } from '../applications/letters/compose-letter.js';
export { layOut, type Mail } from './layout.js';
export { asTrial } from './test-mode.js';
