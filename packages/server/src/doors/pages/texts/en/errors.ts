import { en } from '@1eleve1stage/sdk/words';
import type { Texts } from '../fr/index.js';

const { faults } = en;

export const errors: Texts['errors'] = {
  sentences: {
    firstName: { wrong: 'Enter your first name.', too_long: faults.tooLong },
    lastName: { wrong: 'Enter your last name.', too_long: faults.tooLong },
    email: {
      wrong: faults.email.wrong,
      address_stopped: faults.emailStopped,
    },
    birthDate: {
      wrong: faults.birthDate.wrong,
      birth_date_implausible: faults.birthDate.implausible,
    },
    phone: {
      wrong: faults.phone.wrong,
    },
    grade: { wrong: faults.grade.wrong, grade_not_offered: faults.grade.notOffered },
    school: {
      wrong: faults.school.wrong,
      too_long: faults.tooLong,
      not_chosen: 'Choose your school in the list.',
      no_such_school: 'There is no school of that number. Enter its name and town instead.',
      reserved_for_others: faults.school.reserved,
    },
    className: { wrong: faults.className.wrong, too_long: faults.className.tooLong },
    weeks: {
      wrong: faults.weeks.missing,
      too_many_weeks: faults.weeks.wrong,
      too_long: 'Choose two weeks at most.',
      week_not_offered: faults.weeks.notOffered,
    },
    motivation: {
      wrong: faults.motivation.missing,
      too_long: faults.motivation.tooLong,
    },
    representativeName: { wrong: 'Enter their first and last name.', too_long: faults.tooLong },
    representativeEmail: { wrong: faults.email.wrong },
    representativePhone: { wrong: faults.representativePhone.wrong },
    informed: { wrong: faults.informed.missing },
  },
  names: {
    ...en.faults.names,
    informed: 'Your guardian’s agreement',
  },
};
