import type { ApplyTexts } from '../catalogues.js';
import { errors } from './apply-errors.js';
import { counted } from './grammar.js';

const birthDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export const apply: ApplyTexts = {
  continue: 'Continue',
  back: 'Back',
  edit: 'Edit',
  allRequired: 'Fill in everything, unless it is marked “(optional)”.',
  required: ' (required)',
  steps: {
    region: 'Steps of your application',
    step: 'Step ',
    names: { 1: 'You', 2: 'School and week', 3: 'Motivation and guardian' },
    done: ' (done)',
  },
  errors,
  you: {
    title: 'First, you',
    firstName: 'First name',
    lastName: 'Last name',
    email: 'Your e-mail address',
    emailHint: 'You will get a code and the answer there. Pick one you open often.',
    birthDate: 'Date of birth',
    birthDateHint: 'Day, month, year: 14 03 2012',
    phone: 'Phone',
    phoneHint: 'If you are happy to be called',
    leave: 'Back to the offer',
  },
  privacy: {
    title: 'Your information, in short',
    who: 'Only the host and the site that publishes its offer read it. It is never sold or shown in public.',
    mail: 'We write to you about your application, nothing else. Your guardian is told.',
    erase:
      'You can erase everything at any time. Otherwise it goes by itself 90\u00a0days after the internship or refusal.',
  },
  school: {
    title: 'Your school and your week',
    titleLycee: 'Your school and your week',
    school: 'Your school',
    schoolHint: 'Its name, town or number (UAI)',
    list: 'Schools',
    notListed: 'My school is not in the list',
    typed: 'Name and town of your school',
    search: 'Search in the list',
    found: (n) =>
      n
        ? `${counted(n, 'school', 'schools')}. Arrow keys to browse.`
        : 'No school of that name. After the field, choose “My school is not in the list”.',
    grade: 'Your year',
    className: 'Your class name',
    classNameHint: 'For example 3e B',
    classNameHintLycee: 'For example 2de 4',
    week: 'Your week',
    weeks: 'Your week, or your two weeks',
  },
  reasons: {
    title: 'Your motivation and your guardian',
    why: 'Why do you like this internship?',
    whyHint: 'A few sentences in your own words. No CV, no marks.',
    count: (n) => `${n} of 1500`,
    ideas: 'Need an idea to start?',
    idea1: 'What you would like to see or understand',
    idea2: 'What you enjoy, at school or elsewhere',
    idea3: 'A question you would ask the team',
    representative: 'Your legal guardian',
    representativeHint: 'A parent or whoever signs your papers. They will get a mail.',
    name: 'Their first and last name',
    email: 'Their e-mail',
    phone: 'Their phone',
    next: 'Check before sending',
  },
  review: {
    title: 'Check, then send',
    you: 'You',
    name: 'First and last name',
    email: 'E-mail',
    birthDate: 'Date of birth',
    day: (iso) => birthDay.format(new Date(iso)),
    phone: 'Phone',
    schoolAndWeek: 'School and week',
    school: 'School',
    week: 'Week',
    weeks: 'Weeks',
    reasons: 'Motivation and guardian',
    why: 'Your motivation',
    representative: 'Guardian',
    seen: 'What will the host see?',
    seenText:
      'All that is on this page, and nothing else. Not your address, your marks, or your other applications.',
    informed: 'My guardian knows I am applying.',
    note: 'Nothing reaches the host before the code we are about to mail you.',
    send: 'Send my application',
    cut: 'Your answers are kept on this page.',
  },
};
