import { en } from '@1eleve1stage/sdk/words';
import { minutesInEnglish } from '@1eleve1stage/sdk/rules';
import type { Texts } from '../fr/index.js';

export const apply: Texts['apply'] = {
  ...en.pupil,
  ...en.review,
  title: (offer) => `Apply: ${offer}`,
  toCorrect: (title) => `To correct. ${title}`,
  description: (employer, city) => `Apply for an observation internship at ${employer}, in ${city}.`,
  back: en.pupil.leave,
  heading: 'Your application',
  honeypot: en.honeypot,
  note: `${en.review.note} They will see what is on this page, and nothing else.`,
  privacy: en.privacy.title,
  privacyLines: [
    ['lock', en.privacy.who],
    ['mail', en.privacy.mail],
    ['cross', en.privacy.erase],
  ],
  college: {
    title: en.school.title,
    school: 'Your school, and its town',
    classNameHint: en.school.classNameHint,
  },
  lycee: {
    title: en.school.titleLycee,
    school: 'Your school, and its town',
    classNameHint: en.school.classNameHintLycee,
  },
  grade: en.school.grade,
  schoolHint: 'Or its number (UAI), if you know it',
  className: en.school.className,
  week: en.school.week,
  weeks: en.school.weeks,
  whichSchool: 'Is it one of these schools?',
  whichSchoolHint: 'The offer is for some schools only: we need to know which one is yours.',
  otherSchool: 'None of them',
  motivation: en.faults.names.motivation,
  why: en.motivation.why,
  whyHint: en.motivation.whyHint,
  ideas: en.motivation.ideas,
  ideaLines: [en.motivation.idea1, en.motivation.idea2, en.motivation.idea3],
  representative: en.motivation.representative,
  representativeHint: en.motivation.representativeHint,
  representativeName: en.motivation.name,
  representativeEmail: en.motivation.email,
  representativePhone: en.motivation.phone,
  busy: (minutes) =>
    `Many applications are leaving right now. Try again in ${minutes > 1 ? minutesInEnglish(minutes) : 'a minute'}: your answers are here.`,
  early:
    'That was very quick. Wait a few seconds, then send again: your answers are here, and nothing is lost.',
  over: 'This page was used before, or has been open for a long time. Check your answers, then send again.',
  down: 'The service cannot save anything right now. It is not you, it is us. Your answers are here: try again in a moment.',
  twice: en.appliedTwice,
  full: {
    title: en.seatTaken,
    text: 'It went very fast. Keep your text for a nearby offer:',
  },
};
