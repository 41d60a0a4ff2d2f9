import { fr } from '@1eleve1stage/sdk/words';
import type { Field, FieldSentences } from '../../draft.js';

const { faults } = fr;

/** What is wrong with a field, as a pupil must know it. */
const sentences: Record<Field, FieldSentences> = {
  firstName: { wrong: 'Écris ton prénom.', too_long: faults.tooLong },
  lastName: { wrong: 'Écris ton nom.', too_long: faults.tooLong },
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
    not_chosen: 'Choisis ton établissement dans la liste.',
    no_such_school: 'Ce numéro d’établissement est inconnu. Écris plutôt le nom et la ville.',
    reserved_for_others: faults.school.reserved,
  },
  className: { wrong: faults.className.wrong, too_long: faults.className.tooLong },
  weeks: {
    wrong: faults.weeks.missing,
    too_many_weeks: faults.weeks.wrong,
    too_long: 'Choisis deux semaines au plus.',
    week_not_offered: faults.weeks.notOffered,
  },
  motivation: {
    wrong: faults.motivation.missing,
    too_long: faults.motivation.tooLong,
  },
  representativeName: { wrong: 'Écris son prénom et son nom.', too_long: faults.tooLong },
  representativeEmail: { wrong: faults.email.wrong },
  representativePhone: { wrong: faults.representativePhone.wrong },
  informed: { wrong: faults.informed.missing },
};

/** How the summary names each field. */
const names: Record<Field, string> = {
  ...fr.faults.names,
  informed: 'L’accord de ton responsable',
};

export const errors = { sentences, names };
