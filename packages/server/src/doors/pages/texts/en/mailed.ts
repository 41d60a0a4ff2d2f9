import { en } from '@1eleve1stage/sdk/words';
import { readableNumber } from '@1eleve1stage/sdk/rules';
import type { ApplicationStatus } from '@1eleve1stage/sdk/contract';
import { FACT_LABELS } from '../../../../core/words/fact-labels.js';
import type { Texts } from '../fr/index.js';
import { questions, states } from './states.js';

const statuses: Record<ApplicationStatus, string> = {
  unverified: 'to confirm',
  submitted: 'sent',
  read: 'read',
  transferred: 'passed on',
  accepted: 'accepted',
  confirmed: 'confirmed',
  rejected: 'refused',
  withdrawn: 'withdrawn',
  cancelled: 'cancelled',
  restored: 'restored',
  expired: 'time is up',
};

export const mailed: Texts['mailed'] = {
  foot: 'This page opens with the link of a mail, without account or password. It sets no tracker.',
  trial: 'This is a test: nothing is real.',
  link: 'Link of the mail',
  late: 'This link was used already, or the application has moved on: nothing has changed.',
  erased: 'The rest of this application is erased.',
  takenDown:
    'The team that runs this service has taken this offer down. Meanwhile nothing is arranged with the host here.',
  states,
  questions,
  answer: 'The answer of the host',
  next: 'What is next',
  calendar: 'Download the dates for a calendar',
  hindered: 'Can you not go after all?',
  gone: 'This link is not valid, or no longer is',
  unavailable: {
    title: 'The service is not responding right now',
    text: 'Nothing was saved, and your link is still good. Try again in a moment.',
    again: en.common.retry,
  },
  facts: {
    ...FACT_LABELS.en,
    application: 'Application',
    state: (status, id) => `${statuses[status]}, number ${readableNumber(id)}`,
  },
  verify: {
    title: 'Confirm your application',
    text: 'One click, and your application goes to the host.',
    button: 'Confirm my application',
    byHand: 'Paste here the whole link we mailed you.',
    gone: 'The whole link is in the mail. After 72 hours without confirmation, the application is erased: you can apply again.',
  },
  confirm: {
    title: 'A seat is held for you',
    text: 'Read the offer again, then take your seat or give it back.',
    button: 'See my seat',
    byHand: 'Paste here the whole link we mailed you.',
    gone: 'The whole link is in the mail “It’s a yes”. The seat is held until the day it says. Then it is free again.',
    until: (day) => `Until ${day}. Talk about it at home, then decide.`,
    take: 'I take the seat',
    elsewhere: 'Have you found another one?',
    elsewhereText:
      'Give the seat back: somebody else can then take it. The host is told, and the information of your application is erased.',
    giveBack: 'I give the seat back',
  },
  withdraw: {
    title: 'See or withdraw an application',
    text: 'This button shows it, and confirms the address that the mail came to. Nothing is erased without one more question.',
    button: 'See the application',
    byHand: 'Paste here the whole link of the mail.',
    gone: 'The whole link is in the mail. If the application was not confirmed within 72 hours, or was withdrawn, it is erased already.',
    ask: 'Withdraw this application',
    askText:
      'At any time. The information of the application is then erased, and the host is told if it has received it.',
    go: 'Withdraw and erase everything…',
  },
  restore: {
    title: 'The other internship does not take place?',
    text: 'This application can be restored, once: it waits for the host’s answer again.',
    go: 'Restore the application',
  },
  stop: {
    title: 'No more mail from us',
    text: 'If you confirm, we write no more for 3 years to the address that this mail came to. For each reader it means:',
    means: [
      'Pupil: you can no longer apply with this address. If you have confirmed an application, its answer still comes, but no reminder.',
      'Legal guardian: you are no longer told of applications. To erase one, rather use the link in its mail.',
      'Host: offers that give this address take no more applications, and the site that shows them is told. Nothing more comes, not even that a pupil has confirmed.',
    ],
    go: 'Write to me no more',
    byHand: 'Paste here the whole link of the mail.',
    gone: 'The whole link is at the end of the mail.',
    /** Letters of a sort: the others come all the same. */
    sorts: {
      reminders: {
        title: 'No more reminders',
        text: 'If you confirm, we no longer remind you that a seat is held for you. The first mail that says so still comes.',
      },
      suggestions: {
        title: 'No more offers by mail',
        text: 'If you confirm, we send you no more offers while you are still looking. The answers to your applications still come.',
      },
      waiting: {
        title: 'No more daily mail',
        text: 'If you confirm, we no longer write to you each day that pupils are waiting. Monday’s mail still says so.',
      },
      week: {
        title: 'No more weekly mail',
        text: 'If you confirm, we no longer write to you on Mondays where your internships stand.',
      },
      go: 'Stop these mails',
      stopped: {
        title: 'Noted',
        text: 'We send no more of these mails to this address for 3 years; the others still come.',
        resume: 'Receive them again',
      },
      resumed: { title: 'These mails are back', text: 'We send them to this address again.' },
    },
    all: 'No more mail from us at all',
    stopped: {
      title: 'Noted',
      text: 'We write no more to this address for 3 years. Keep the mail: its link lets you change your mind.',
      resume: 'Receive mail again',
    },
    resumed: {
      title: 'Our mail is back',
      text: 'We write to this address again when an application concerns it.',
    },
  },
};
