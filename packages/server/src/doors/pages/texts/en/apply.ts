import { minutesInEnglish } from '@1eleve1stage/sdk/rules';
import { countedInEnglish } from '../../../../core/words/english-words.js';
import type { Texts } from '../fr/index.js';

export const apply: Texts['apply'] = {
  title: (offer) => `Apply: ${offer}`,
  toCorrect: (title) => `To correct. ${title}`,
  description: (employer, city) => `Apply for an observation internship at ${employer}, in ${city}.`,
  back: 'Back to the offer',
  heading: 'Your application',
  honeypot: 'Leave this field empty',
  left: (n) => `${countedInEnglish(n, 'thing', 'things')} left to correct`,
  wrong: (field, error) => `${field}: ${error}`,
  firstName: 'First name',
  lastName: 'Last name',
  email: 'Your e-mail address',
  emailHint: 'You will get a code and the answer there. Pick one you open often.',
  birthDate: 'Date of birth',
  birthDateHint: 'Day, month, year: 14 03 2012',
  phone: 'Phone',
  phoneHint: 'If you are happy to be called',
  privacy: 'Your information, in short',
  privacyLines: [
    [
      'lock',
      'Only the host and the site that publishes its offer read it. It is never sold or shown in public.',
    ],
    ['mail', 'We write to you about your application, nothing else. Your guardian is told.'],
    [
      'cross',
      'You can erase everything at any time. Otherwise it goes by itself 90 days after the internship or refusal.',
    ],
  ],
  college: {
    title: 'Your school and your week',
    school: 'Your school, and its town',
    classNameHint: 'For example 3e B',
  },
  lycee: {
    title: 'Your school and your week',
    school: 'Your school, and its town',
    classNameHint: 'For example 2de 4',
  },
  grade: 'Your year',
  schoolHint: 'Or its number (UAI), if you know it',
  className: 'Your class name',
  week: 'Your week',
  weeks: 'Your week, or your two weeks',
  whichSchool: 'Is it one of these schools?',
  whichSchoolHint: 'The offer is for some schools only: we need to know which one is yours.',
  otherSchool: 'None of them',
  motivation: 'Your motivation',
  why: 'Why do you like this internship?',
  whyHint: 'A few sentences in your own words. No CV, no marks.',
  ideas: 'Need an idea to start?',
  ideaLines: [
    'What you would like to see or understand',
    'What you enjoy, at school or elsewhere',
    'A question you would ask the team',
  ],
  representative: 'Your legal guardian',
  representativeHint: 'A parent or whoever signs your papers. They will get a mail.',
  representativeName: 'Their first and last name',
  representativeEmail: 'Their e-mail',
  representativePhone: 'Their phone',
  informed: 'My guardian knows I am applying.',
  note: 'Nothing reaches the host before the code we are about to mail you. They will see what is on this page, and nothing else.',
  send: 'Send my application',
  busy: (minutes) =>
    `Many applications are leaving right now. Try again in ${minutes > 1 ? minutesInEnglish(minutes) : 'a minute'}: your answers are here.`,
  early:
    'That was very quick. Wait a few seconds, then send again: your answers are here, and nothing is lost.',
  over: 'This page was used before, or has been open for a long time. Check your answers, then send again.',
  down: 'The service cannot save anything right now. It is not you, it is us. Your answers are here: try again in a moment.',
  twice: {
    title: 'You have already applied to this offer',
    text: 'Your first application still stands: it has gone to the host. This one does not go.',
  },
  full: {
    title: 'The last seat was just taken',
    text: 'It went very fast. Keep your text for a nearby offer:',
  },
};
