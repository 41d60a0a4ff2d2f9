import type { PersonalData, StoredSchool } from '../../../ports/index.js';
import { GRADE_NAMES } from '../../words/fact-labels.js';
import { phoneInWords } from '../../words/phone-in-words.js';
import { plainTitle } from '../../words/plain-words.js';

/**
 * Who comes, from which school, and how to reach the family: told to the employer once the pupil has taken the seat.
 *
 * @param school the pupil's, when it is in the register
 */
export function familyFacts(
  { pupil, legalRepresentative }: PersonalData,
  school: StoredSchool | undefined,
): [string, string | undefined][] {
  return [
    ['Élève', `${plainTitle(`${pupil.firstName} ${pupil.lastName}`)}, ${GRADE_NAMES[pupil.grade]}`],
    ['Classe', pupil.className && plainTitle(pupil.className)],
    ...schoolFacts(pupil, school),
    ['E-mail de l’élève', pupil.email],
    ['Téléphone de l’élève', phoneInWords(pupil.phone)],
    ['Responsable légal', plainTitle(legalRepresentative.name)],
    ['E-mail du responsable', legalRepresentative.email],
    ['Téléphone du responsable', phoneInWords(legalRepresentative.phone)],
  ];
}

/** The school, as the register names it or as the pupil wrote it. */
export function schoolFacts(
  { school }: PersonalData['pupil'],
  known: StoredSchool | undefined,
): [string, string | undefined][] {
  if ('name' in school) return [['Établissement', plainTitle(school.name)]];
  const name = known && `${known.name}, ${known.postcode} ${known.city}`;
  return [
    ['Établissement', name],
    ['Code de l’établissement (UAI)', school.uai],
  ];
}
