import type { ApplyTexts } from '../catalogues.js';
import { en } from '@1eleve1stage/sdk/words';
import { countedInEnglish } from '@1eleve1stage/sdk/rules';

const birthDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export const apply: ApplyTexts = {
  ...en.form,
  continue: 'Continue',
  back: 'Back',
  edit: 'Edit',
  steps: {
    region: 'Steps of your application',
    step: 'Step ',
    names: { 1: 'You', 2: 'School and week', 3: 'Motivation and guardian' },
    done: en.receipt.done,
  },
  faults: en.faults,
  pupil: {
    ...en.pupil,
    title: 'First, you',
  },
  privacy: en.privacy,
  school: {
    ...en.school,
    school: en.faults.names.school,
    schoolHint: 'Its name, town or number (UAI)',
    list: 'Schools',
    notListed: 'My school is not in the list',
    typed: 'Name and town of your school',
    search: 'Search in the list',
    found: (n) =>
      n
        ? `${countedInEnglish(n, 'school', 'schools')}. Arrow keys to browse.`
        : 'No school of that name. After the field, choose “My school is not in the list”.',
  },
  motivation: {
    ...en.motivation,
    title: 'Your motivation and your guardian',
    count: (n) => `${n} of 1500`,
    next: 'Check before sending',
  },
  review: {
    ...en.review,
    title: 'Check, then send',
    name: 'First and last name',
    email: 'E-mail',
    day: (iso) => birthDay.format(new Date(iso)),
    school: 'School',
    week: 'Week',
    weeks: 'Weeks',
    representative: 'Guardian',
    seen: 'What will the host see?',
    seenText:
      'All that is on this page, and nothing else. Not your address, your marks, or your other applications.',
    cut: 'Your answers are kept on this page.',
  },
};
