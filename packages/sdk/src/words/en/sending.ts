import { countedInEnglish } from '../../rules/index.js';
import type * as fr from '../fr/sending.js';

export const honeypot = 'Leave this field empty';

export const seatTaken = 'The last seat was just taken';
export const applicationGone = 'This application no longer exists';
export const seeOthers = 'See other offers';
export const appliedTwice: typeof fr.appliedTwice = {
  title: 'You have already applied to this offer',
  text: 'Your first application still stands: it has gone to the host. This one does not go.',
};

export const applicationKept: typeof fr.applicationKept = {
  title: 'Your application is kept',
  text: (day) =>
    `The host has enough of them for the moment: yours has not left yet. On ${day} we will write to you, and all that is left will be to confirm it.`,
};

export const code: typeof fr.code = {
  title: 'Enter the code we mailed you',
  label: 'Your code',
  go: 'Confirm',
  again: 'Send the code again',
  wait: 'A mail has just left. Wait a minute before you ask for another.',
  help: 'Nothing yet? Look in your junk folder. You can close this page: the link in the mail works too, on any device.',
};

export const wrongCode: typeof fr.wrongCode = (triesLeft) =>
  `That code is not right. Check the digits${triesLeft ? `: ${countedInEnglish(triesLeft, 'try', 'tries')} left` : ''}.`;

export const answerBy: typeof fr.answerBy = (by) =>
  `${by ? `By ${by} at the latest. ` : ''}No answer? We write to you.`;

export const receipt: typeof fr.receipt = {
  number: 'Application number',
  next: 'What happens next?',
  sent: 'Sent',
  done: ' (done)',
  now: ' (current step)',
  answer: 'The host answers you',
  confirm: 'If it’s a yes, you confirm',
  confirmText: 'Your seat is held until the day the mail says.',
  agreement: 'The agreement is signed',
  agreementText: 'By you, your guardian, your school and the host.',
  sure: 'Withdraw your application?',
  yes: 'Yes, withdraw and erase everything',
  no: 'No, keep it',
};
