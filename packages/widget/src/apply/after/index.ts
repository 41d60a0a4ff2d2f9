// What follows the form: it loads while a pupil fills the form in.
export { announcement } from './announcement.js';
export { attemptFor, newIdempotencyKey } from './attempt.js';
export { verify } from './code-acts.js';
export { focusWithin } from './focus.js';
export { publicEvent } from './public-event.js';
export { screen } from './screen.js';
export { send, waited, type Talk } from './sending.js';
export { stepAfter } from './step.js';
export { styles } from './styles.js';
export { toInput } from './to-input.js';
