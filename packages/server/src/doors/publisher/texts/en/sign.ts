import { countedInEnglish } from '@1eleve1stage/sdk/rules';
import { MOST_ORGANISATIONS } from '../../../../core/members/rules/organisation-of-session.js';
import type { Texts } from '../fr/index.js';

export const sign: Texts['sign'] = {
  title: 'Sign in',
  email: 'Your e-mail address',
  emailHint: 'We send a link and a code there. No password.',
  send: 'Send me the link',
  whose:
    'It is the address that your organisation gave to this service, or the one you opened your space with.',
  none: 'You have no space yet?',
  signUp: 'Host a pupil',
  code: {
    title: 'Check your mail',
    sent: ['We wrote to ', '.'],
    valid: (minutes) =>
      `Follow the link in the mail, or copy its code here: they are valid for ${countedInEnglish(minutes, 'minute', 'minutes')}.`,
    label: 'The six-digit code',
    hint: 'It is in the mail, in large digits.',
    go: 'Continue',
    again: 'Send the mail again',
    missing: 'Write the six digits of the mail.',
    wrong: 'This is not the right code. Check the digits.',
    triesLeft: (n) =>
      `This is not the right code. Check the digits: you have ${countedInEnglish(n, 'try', 'tries')} left.`,
    nothing: 'Nothing came?',
    junk: 'Look among your junk mail, too.',
    typo: 'A mistake in the address?',
    restart: 'Start again',
  },
  link: {
    title: 'Enter your space',
    says: 'This button lets you in, in this browser.',
    label: 'Link of the mail',
    byHand:
      'Paste the whole link of the mail here. You can also copy the code of the mail where you started.',
    go: 'Enter',
  },
  otherBrowser: {
    title: 'One more step',
    says: 'You opened the link elsewhere than where you started. To enter, type the six-digit code of the same mail in the first tab.',
    lost: 'Is the first tab gone?',
    restart: 'Start again here',
  },
  over: {
    title: 'This link or code is no longer valid',
    says: (minutes) =>
      `It serves once, for ${countedInEnglish(minutes, 'minute', 'minutes')}. Ask for another one.`,
    go: 'Send me another mail',
  },
  ended: {
    title: 'Sign in again',
    notice: 'Your session is over',
    says: 'After a time without activity, your space closes. Sign in again to come back to it.',
    unsaved: 'What you were sending has not been saved.',
    kept: 'What you wrote is not saved yet, but this page keeps it: do not close it. Sign in again in the tab that opens, then come back here.',
    prove: 'What you wrote stays in this page: the code is typed in the tab that opens.',
    after: 'Done in the other tab?',
    resume: 'Go on',
    again: 'Nothing is lost',
    againSays:
      'Meanwhile you signed in again, or changed organisation: what you had written leaves when you press.',
    send: 'Send',
  },
  choose: {
    title: 'In which organisation?',
    own: 'Your organisations',
    says: 'Each organisation has its own offers, pupils and settings.',
    linkOf: (organisation) => `The link that you followed is of “${organisation}”.`,
    here: 'you are there',
    stay: 'Stay there',
    enter: 'Enter',
    go: 'Choose',
    switchTo: (organisation) => `Go to “${organisation}”`,
    another: 'Do you host for another organisation, too?',
    open: 'Open its space',
    full: `You are in ${MOST_ORGANISATIONS} organisations, which is the most: to join another one, leave one.`,
    invited: 'An organisation invites you.',
    see: 'See the invitation',
    kept: 'You are in several organisations. What you wrote stays in this page: do not close it. Choose your organisation in the tab that opens, then come back here.',
    elsewhere: {
      title: 'That was for another organisation',
      notice: 'Nothing was done',
      says: (from, to) =>
        `You had opened this page for “${from}”, and you are in “${to}” now. What you wrote stays in this page: do not close it. Go to “${from}” in the tab that opens, then come back here.`,
      left: (to) => `This page was of an organisation that you left. You are in “${to}”.`,
    },
  },
  faults: {
    email: {
      missing: 'Write your e-mail address.',
      wrong: 'Check the address. For example first.last@example.com.',
    },
  },
};
