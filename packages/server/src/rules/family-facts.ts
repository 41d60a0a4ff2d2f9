import type { PersonalData } from '../ports/index.js';
import { GRADE_NAMES } from './french-names.js';
import { plainTitle } from './plain-words.js';

/** Who comes, and how to reach the family: told to the employer once the pupil has taken the seat. */
export function familyFacts({ pupil, legalRepresentative }: PersonalData): [string, string | undefined][] {
  return [
    ['Élève', `${plainTitle(`${pupil.firstName} ${pupil.lastName}`)}, ${GRADE_NAMES[pupil.grade]}`],
    ['E-mail de l’élève', pupil.email],
    ['Téléphone de l’élève', pupil.phone],
    ['Responsable légal', plainTitle(legalRepresentative.name)],
    ['E-mail du responsable', legalRepresentative.email],
    ['Téléphone du responsable', legalRepresentative.phone],
  ];
}
