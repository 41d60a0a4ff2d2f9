import { en } from '@1eleve1stage/sdk/words';
import type { Texts } from '../fr/index.js';

export const code: Texts['code'] = {
  ...en.code,
  wrong: (triesLeft) =>
    triesLeft > 0 ? en.wrongCode(triesLeft) : 'That code is not right, and you have no try left.',
  text: 'We sent it to the address you gave. It has 6 digits and lasts 72 hours at most. Without it, the host receives nothing.',
  number: en.receipt.number,
  incomplete: 'The code has 6 digits. Copy it from the mail.',
  locked: 'Too many tries. Use the link in the mail.',
  resent: 'A new code is on its way. It replaces the first.',
  enough: 'The code was sent often enough. Look in your junk folder, or use the link in the mail.',
};

export const receipt: Texts['receipt'] = {
  ...en.receipt,
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
    left: {
      title: 'Application withdrawn',
      text: 'You confirmed another internship: this one is withdrawn, and the host reads nothing any more.',
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
  others: en.seeOthers,
  answerText: en.answerBy,
  confirmText: (until) =>
    until === undefined ? en.receipt.confirmText : `Your seat is held until ${until}.`,
  changed: 'Changed your mind?',
  changedText:
    'Withdrawing your application erases all its information. We leave nothing on this device. The link in the mail does it too, at any time.',
  withdraw: 'Withdraw my application',
  restore: 'Restore my application',
  restoreText:
    'The other internship does not take place after all? You can restore this one, once: it waits for the host’s answer again.',
  ask: {
    title: en.receipt.sure,
    text: 'All its information is erased at once, and the host is told if it has received it. There is no way back.',
    yes: en.receipt.yes,
    no: en.receipt.no,
  },
};
