import { countedInEnglish } from '../../rules/index.js';
import type * as fr from '../fr/faults.js';

export const left: typeof fr.left = (n) => `${countedInEnglish(n, 'thing', 'things')} left to correct`;

export const tooLong = 'This is too long. Shorten it a little.';
export const email: typeof fr.email = {
  wrong: 'Check the address. For example first.last@exemple.fr.',
};
export const emailStopped =
  'This address wants no more mail from us. The link to undo that is at the end of the last one. You may also give another address.';
export const birthDate: typeof fr.birthDate = {
  wrong: 'Check the date. Day, month, year, like 14 03 2012.',
  implausible: 'Check the year. It does not go with your school year.',
};
export const phone: typeof fr.phone = {
  wrong:
    'Check the number. A French mobile number starts with 06 or 07, or your territory’s code. You can also leave it empty.',
};
export const school: typeof fr.school = {
  wrong: 'Enter the name and town of your school.',
  reserved: 'This offer is for other schools only. Choose another offer.',
};
export const grade: typeof fr.grade = {
  wrong: 'Choose your year.',
  notOffered: 'This offer is not for this year.',
};
export const className: typeof fr.className = {
  wrong: 'Check your class name.',
  tooLong: 'This is too long. For example 3e B.',
};
export const weeks: typeof fr.weeks = {
  missing: 'Choose your week.',
  wrong: 'Choose one week only.',
  notOffered: 'The offer no longer takes place that week. Choose another one.',
};
export const motivation: typeof fr.motivation = {
  missing: 'Add a sentence or two. The host wants to know what appeals to you.',
  tooLong: 'This is too long. Keep to 1500 characters.',
};
export const representativePhone: typeof fr.representativePhone = {
  wrong: 'Check the number. For example 06 12 34 56 78.',
};
export const informed: typeof fr.informed = {
  missing: 'Tick the box. Talk about it with your guardian first.',
};

export const names: typeof fr.names = {
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
};
