// The chunk that follows the form: it loads while a pupil fills the form in.
export { announcement } from './announcement.js';
export { verify } from './code-acts.js';
export { focusWithin } from './focus.js';
export { ProofHolder } from './proof-holder.js';
export { publicEvent } from './public-event.js';
export { screen } from './screen.js';
export { stepAfter } from './step.js';
export { styles } from '../../styles/sending.js';
export { submit } from './submit.js';
export { honeypotField } from './honeypot-field.js';
