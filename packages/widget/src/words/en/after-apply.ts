import { en } from '@1eleve1stage/sdk/words';
import type { AfterApplyTexts } from '../catalogues.js';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' });
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });

export const afterApply: AfterApplyTexts = {
  honeypot: en.honeypot,
  proving: {
    title: 'Sending',
    text: 'One more moment: your device is showing that you are not a robot. There is nothing to do.',
  },
  sending: { title: 'Sending', text: 'We are sending your application. Stay on this page for a moment.' },
  checking: {
    title: 'We are checking whether it arrived',
    text: 'The connection dropped while sending. Wait a moment, no need to resend: we are asking the server.',
    note: 'You can close the page: if it arrived, you will get a mail.',
    live: 'Checking.',
  },
  unsent: {
    again: 'Try sending again',
    reread: 'Check again',
    offline: {
      title: 'You are offline',
      text: 'Your application was not sent. Your answers are kept on this page: try again when the network is back.',
    },
    down: {
      title: 'Your application was not sent',
      text: 'The service had a problem. Nothing is lost: your answers are here, and trying again will not send it twice.',
    },
    refused: {
      title: 'Your application was not sent',
      text: 'The service did not understand it. Check your answers, then try again.',
    },
    unsure: {
      title: 'We do not know whether it arrived',
      text: 'The server is not answering. Nothing is lost: your answers are here, and if it arrived already, trying again will not send it twice.',
    },
  },
  busy: {
    ...en.busy,
    note: 'We will try again by ourselves.',
    go: 'Try now',
  },
  key: {
    title: 'You cannot apply here',
    text: 'This site is not fully set up. You will find the same offer on our page.',
  },
  over: {
    full: {
      title: en.seatTaken,
      text: 'It went very fast. Your motivation is kept on this page, you can reuse it for a nearby offer.',
    },
    gone: {
      title: en.offerGone.title,
      text: 'It was taken down. It is not because of you. Your answers are kept for another offer.',
    },
    paused: {
      title: 'This offer takes a break',
      text: 'It should be back. Your answers are kept on this page.',
    },
    kept: {
      title: 'Your application waits here',
      text: 'The host has enough of them for the moment. Once the offer is back we will write to you: all that is left will be to confirm it.',
    },
    twice: en.appliedTwice,
    elsewhere: {
      title: 'This host takes applications on its own website',
      text: 'Go back to the offer to get there. Your answers are kept on this page.',
    },
    ended: {
      title: en.applicationGone,
      text: 'It was withdrawn, or the code waited for more than 72\u00a0hours. Your answers are still on this page: you can apply again.',
    },
    answered: {
      title: 'Your application has moved on',
      text: 'It was sent, and we wrote to you what came next: look in your mails.',
    },
    withdrawn: {
      title: 'Done, your application is withdrawn',
      text: 'Your information is erased, here and with us. The host knows that you are not coming.',
    },
  },
  others: en.seeOthers,
  leave: en.pupil.leave,
  code: {
    ...en.code,
    sentTo: 'We sent it to ',
    lasts: '. It has 6 digits and lasts 72\u00a0hours at most.',
    wrongAddress: 'Not your right address? Correct it',
    doing: { verify: 'Checking your code…', resend: 'Sending the code again…', erase: 'One moment…' },
    wrong: en.wrongCode,
    incomplete: 'The code has 6 digits.',
    locked: 'Too many tries with this code. Open the mail: its link still works.',
    resent: 'Sent again. The mail may take a few minutes to arrive.',
    enough:
      'We have sent you several mails already. Look in your junk folder, or correct your address below.',
    unanswered: 'We got no answer. Try again in a moment.',
  },
  receipt: {
    ...en.receipt,
    title: (firstName) => `It’s on its way, ${firstName}!`,
    arrived: (employer, weeks) => `Your application reached ${employer}, for ${weeks}.`,
    week: (week) => `the week of ${week}`,
    weeks: (first, second) => `the weeks of ${first} and ${second}`,
    numberHint: 'It is also in the mail we sent you.',
    sentOn: (date) => day.format(date),
    answerText: (by) => en.answerBy(by && shortDay.format(by)),
    more: 'You can apply elsewhere meanwhile: pupils send 2 or 3 on average.',
    kept: 'To save you time, your name and school stay written on this page until you close it. We leave nothing on this device.',
    print: 'Print',
    changed: 'Changed your mind? You can withdraw your application at any time.',
    withdraw: 'Withdraw my application and erase my information',
    sureText: 'The host will be told and all that you wrote to us will be erased. This cannot be undone.',
    withdrawing: 'One moment, erasing…',
    failed: 'We got no answer: it may not be erased yet. Try again.',
  },
  live: { sent: (number) => `Application sent. Number ${number}.` },
};
