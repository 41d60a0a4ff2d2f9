import type * as fr from '../fr/apply.js';

export const form: typeof fr.form = {
  allRequired: 'Fill in everything, unless it is marked “(optional)”.',
  required: '(required)',
};

export const pupil: typeof fr.pupil = {
  firstName: 'First name',
  lastName: 'Last name',
  email: 'Your e-mail address',
  emailHint: 'You will get a code and the answer there. Pick one you open often.',
  birthDate: 'Date of birth',
  birthDateHint: 'Day, month, year: 14 03 2012',
  phone: 'Phone',
  phoneHint: 'If you are happy to be called',
  leave: 'Back to the offer',
};

export const privacy: typeof fr.privacy = {
  title: 'Your information, in short',
  who: 'Only the host and the site that publishes its offer read it. It is never sold or shown in public.',
  mail: 'We write to you about your application, nothing else. Your guardian is told.',
  erase:
    'You can erase everything at any time. Otherwise it goes by itself 90\u00a0days after the internship or refusal.',
};

export const school: typeof fr.school = {
  title: 'Your school and your week',
  titleLycee: 'Your school and your week',
  grade: 'Your year',
  className: 'Your class name',
  classNameHint: 'For example 3e B',
  classNameHintLycee: 'For example 2de 4',
  week: 'Your week',
  weeks: 'Your week, or your two weeks',
};

export const motivation: typeof fr.motivation = {
  why: 'Why do you like this internship?',
  whyHint: 'A few sentences in your own words. No CV, no marks.',
  ideas: 'Need an idea to start?',
  idea1: 'What you would like to see or understand',
  idea2: 'What you enjoy, at school or elsewhere',
  idea3: 'A question you would ask the team',
  representative: 'Your legal guardian',
  representativeHint: 'A parent or whoever signs your papers. They will get a mail.',
  name: 'Their first and last name',
  email: 'Their e-mail',
  phone: 'Their phone',
};

export const review: typeof fr.review = {
  informed: 'My guardian knows I am applying.',
  note: 'Nothing reaches the host before the code we are about to mail you.',
  send: 'Send my application',
};
