import type { Uai } from '@1eleve1stage/sdk/contract';
import type { StoredSchool } from '../../../ports/index.js';
import type { SchoolRights } from '../../offers/rules/reservation.js';

/** The rights that a school gives; one that is not in the register has but its name. */
export function schoolRights(uai: Uai, school: StoredSchool | undefined): SchoolRights {
  return {
    uai,
    isRep: school !== undefined && school.priorityEducation !== 'none',
    isQpv: school?.qpv === 'inside',
  };
}
