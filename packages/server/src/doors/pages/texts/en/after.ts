import { countedInEnglish } from '../../../../core/words/english-words.js';
import type { Texts } from '../fr/index.js';

export const code: Texts['code'] = {
  title: 'Enter the code we mailed you',
  text: 'We sent it to the address you gave. It has 6 digits and lasts 72 hours at most. Without it, the host receives nothing.',
  help: 'Nothing yet? Look in your junk folder. You can close this page: the link in the mail works too, on any device.',
  number: 'Application number',
  label: 'Your code',
  go: 'Confirm',
  again: 'Send the code again',
  incomplete: 'The code has 6 digits. Copy it from the mail.',
  wrong: (triesLeft) =>
    `That code is not right. Check the digits: ${countedInEnglish(triesLeft, 'try', 'tries')} left.`,
  locked: 'Too many tries. Use the link in the mail.',
  resent: 'A new code is on its way. It replaces the first.',
  enough: 'The code was sent often enough. Look in your junk folder, or use the link in the mail.',
  wait: 'The code has just left. Wait a minute before you ask for another.',
};

export const receipt: Texts['receipt'] = {
  outcomes: {
    unverified: {
      title: 'Application to confirm',
      text: 'Enter the code we mailed you, or follow the link in the mail.',
    },
    submitted: {
      title: 'Your application is on its way',
      text: 'The host reads it and answers you by mail. You can close this page.',
    },
    read: {
      title: 'Your application was read',
      text: 'The host has opened it. The answer will come by mail.',
    },
    transferred: {
      title: 'Your application is moving on',
      text: 'It is with the person who decides. The answer will come by mail.',
    },
    accepted: {
      title: 'A seat is held for you',
      text: 'Take it or give it back with the link in the mail “It’s a yes”.',
    },
    confirmed: {
      title: 'Confirmed, the seat is yours',
      text: 'Tell your school: the internship agreement must be signed before the first day.',
    },
    rejected: {
      title: 'It will not be this time',
      text: 'The host answered you by mail. Other offers are waiting for you.',
    },
    withdrawn: {
      title: 'Application withdrawn',
      text: 'The host is told, if it had received it. All the information of this application is erased.',
    },
    cancelled: {
      title: 'Internship cancelled',
      text: 'The host cancelled. Other offers are waiting for you.',
    },
    restored: {
      title: 'Your application is restored',
      text: 'The host reads it and answers you by mail.',
    },
    expired: {
      title: 'No answer',
      text: 'Time is up: wait no longer, other offers are there. If the host says yes later, we will write to you.',
    },
    lapsed: {
      title: 'Your seat is no longer held',
      text: 'You did not take it in time: it is free again. Other offers are waiting for you.',
    },
  },
  number: 'Application number',
  others: 'See other offers',
  next: 'What happens next?',
  sent: 'Sent',
  answer: 'The host answers you',
  answerText: (by) => `${by === undefined ? '' : `By ${by} at the latest. `}No answer? We write to you.`,
  confirm: 'If it’s a yes, you confirm',
  confirmText: 'Your seat is held until the day the mail says.',
  agreement: 'The agreement is signed',
  agreementText: 'By the host, your school and your guardian.',
  changed: 'Changed your mind?',
  changedText:
    'Withdrawing your application erases all its information. We leave nothing on this device. The link in the mail does it too, at any time.',
  withdraw: 'Withdraw my application',
  ask: {
    title: 'Withdraw your application?',
    text: 'All its information is erased at once, and the host is told if it has received it. There is no way back.',
    yes: 'Yes, withdraw and erase everything',
    no: 'No, keep it',
  },
};

const gone = {
  title: 'This offer is no longer online',
  text: 'The host took it down, or the address is incomplete. It is not because of you.',
};
const key = {
  title: 'Offers cannot be shown at this address',
  text: 'The site you come from is not fully set up. The same offers are here.',
};

export const refusals: Texts['refusals'] = {
  offer_not_found: gone,
  key_invalid: key,
  key_not_allowed: key,
  application_not_found: {
    title: 'This application no longer exists',
    text: 'Without its code, an application is erased after 72 hours. You can apply again.',
  },
  receipt_invalid: {
    title: 'This application no longer exists',
    text: 'It was erased, or this page is too old. The mail we sent you keeps the link.',
  },
  transition_not_allowed: {
    title: 'This application has moved on',
    text: 'It was withdrawn, or the host has answered it. Look at your mails.',
  },
  application_damaged: {
    title: 'We can no longer read this application',
    text: 'It is damaged in our files. It’s not your fault, and you can still withdraw it: the link is in the mail with the code. Then you can apply again.',
  },
  origin_not_allowed: {
    title: 'This form does not come from our pages',
    text: 'Nothing was sent. Open the offer here, then apply.',
  },
  unavailable: {
    title: 'The service is not responding for now',
    text: 'It’s not you, it’s us. Try again in a moment.',
  },
  other: { title: 'There is no such address', text: 'It may be incomplete.' },
};

export const takenDown: Texts['takenDown'] = {
  title: 'This offer was taken down',
  text: 'We took it down from this service. It is not because of you. You have an application under way? We wrote to you.',
};
