// What the service writes to people.
export { mailedLink, type About } from './about.js';
export { layOut, type Mail } from './layout.js';
export { asTrial, type Recipient } from './test-mode.js';
export { newApplicationLetter, seatTakenLetter, withdrawnLetter } from './to-employer.js';
export { acceptedLetter, codeLetter, confirmedLetter, rejectedLetter } from './to-pupil.js';
export { representativeLetter } from './to-representative.js';
