import type { Texts } from '../fr/index.js';

const TOO_LONG = 'This is too long. Shorten it a little.';
const EMAIL = 'Check the address. For example first.last@exemple.fr.';

export const errors: Texts['errors'] = {
  sentences: {
    firstName: { wrong: 'Enter your first name.', too_long: TOO_LONG },
    lastName: { wrong: 'Enter your last name.', too_long: TOO_LONG },
    email: {
      wrong: EMAIL,
      address_stopped:
        'This address wants no more mail from us. The link to undo that is at the end of the last one. You may also give another address.',
    },
    birthDate: {
      wrong: 'Check the date. Day, month, year, like 14 03 2012.',
      birth_date_implausible: 'Check the year. It does not go with your school year.',
    },
    phone: {
      wrong:
        'Check the number. A French mobile number starts with 06 or 07, or your territory’s code. You can also leave it empty.',
    },
    grade: { wrong: 'Choose your year.', grade_not_offered: 'This offer is not for this year.' },
    school: {
      wrong: 'Enter the name and town of your school.',
      too_long: TOO_LONG,
      not_chosen: 'Choose your school in the list.',
      no_such_school: 'There is no school of that number. Enter its name and town instead.',
      reserved_for_others: 'This offer is for other schools only. Choose another offer.',
    },
    className: { wrong: 'Check your class name.', too_long: 'This is too long. For example 3e B.' },
    weeks: {
      wrong: 'Choose your week.',
      too_many_weeks: 'Choose one week only.',
      too_long: 'Choose two weeks at most.',
      week_not_offered: 'The offer no longer takes place that week. Choose another one.',
    },
    motivation: {
      wrong: 'Add a sentence or two. The host wants to know what appeals to you.',
      too_long: 'This is too long. Keep to 1500 characters.',
    },
    representativeName: { wrong: 'Enter their first and last name.', too_long: TOO_LONG },
    representativeEmail: { wrong: EMAIL },
    representativePhone: { wrong: 'Check the number. For example 06 12 34 56 78.' },
    informed: { wrong: 'Tick the box. Talk about it with your guardian first.' },
  },
  names: {
    firstName: 'Your first name',
    lastName: 'Your last name',
    email: 'Your e-mail',
    birthDate: 'Your date of birth',
    phone: 'Your phone',
    grade: 'Your year',
    school: 'Your school',
    className: 'Your class name',
    weeks: 'Your week',
    motivation: 'Your motivation',
    representativeName: 'Your guardian',
    representativeEmail: 'Guardian’s e-mail',
    representativePhone: 'Guardian’s phone',
    informed: 'Your guardian’s agreement',
  },
};
