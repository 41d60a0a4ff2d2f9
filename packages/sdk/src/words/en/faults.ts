import { countedInEnglish } from '../../rules/index.js';
import type { FaultTexts } from '../fault-texts.js';

const tooLong = 'This is too long. Shorten it a little.';
const email = {
  wrong: 'Check the address. For example first.last@exemple.fr.',
  noAt: 'The @ is missing. For example first.last@exemple.fr.',
  noEnd: 'The end, after the @, is missing. For example exemple.fr.',
};

const sentences: FaultTexts['sentences'] = {
  firstName: { missing: 'Enter your first name to continue.', wrong: 'Check your first name.', tooLong },
  lastName: { missing: 'Enter your last name to continue.', wrong: 'Check your last name.', tooLong },
  email: {
    ...email,
    missing: 'Enter your e-mail address to continue.',
    stopped:
      'This address wants no more mail from us. The link to undo that is at the end of the last one. You may also give another address.',
  },
  birthDate: {
    missing: 'Enter your date of birth to continue.',
    wrong: 'Check the date. Day, month, year, like 14 03 2012.',
    implausible: 'Check the year. It does not go with your school year.',
  },
  phone: {
    wrong:
      'Check the number. A French mobile number starts with 06 or 07, or your territory’s code. You can also leave it empty.',
  },
  school: {
    missing: 'Choose it in the list. If it is not there, choose “My school is not in the list”.',
    wrong: 'Enter the name and town of your school.',
    tooLong,
    reserved: 'This offer is for other schools only. Choose another offer.',
  },
  grade: {
    wrong: 'Choose your year.',
    notOffered: 'This offer is not for this year.',
  },
  className: { wrong: 'Check your class name.', tooLong: 'This is too long. For example 3e B.' },
  weeks: {
    missing: 'Choose your week.',
    wrong: 'Choose one week only.',
    tooLong: 'Choose two weeks at most.',
    notOffered: 'The offer no longer takes place that week. Choose another one.',
  },
  motivation: {
    missing: 'Add a sentence or two. The host wants to know what appeals to you.',
    wrong: 'Check your text.',
    tooLong: 'This is too long. Keep to 1500 characters.',
  },
  representativeName: {
    missing: 'Enter their first and last name to continue.',
    wrong: 'Check their name.',
    tooLong,
  },
  representativeEmail: { ...email, missing: 'Enter their e-mail address to continue.' },
  representativePhone: {
    missing: 'Enter their phone number to continue.',
    wrong: 'Check the number. For example 06 12 34 56 78.',
  },
  isInformed: { wrong: 'Tick the box. Talk about it with your guardian first.' },
};

/** How the summary names each field. */
const names: FaultTexts['names'] = {
  firstName: 'Your first name',
  lastName: 'Your last name',
  email: 'Your e-mail',
  birthDate: 'Your date of birth',
  phone: 'Your phone',
  school: 'Your school',
  grade: 'Your year',
  className: 'Your class name',
  weeks: 'Your week',
  motivation: 'Your motivation',
  representativeName: 'Your guardian',
  representativeEmail: 'Guardian’s e-mail',
  representativePhone: 'Guardian’s phone',
  isInformed: 'Your guardian’s agreement',
};

export const faults: FaultTexts = {
  sentences,
  names,
  namesItself: 'Enter your',
  colon: ': ',
  left: (n) => `${countedInEnglish(n, 'thing', 'things')} left to correct`,
};
