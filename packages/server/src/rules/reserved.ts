import type { Uai } from '@1eleve1stage/sdk/contract';
import type { OfferContent, StoredSchool } from '../ports/index.js';

/** What a school gives its pupils a right to. */
export interface SchoolRights {
  uai: Uai;
  isRep: boolean;
  isQpv: boolean;
}

/** The rights of a school; one that is not in the register has but its name. */
export function rightsOf(uai: Uai, school: StoredSchool | undefined): SchoolRights {
  return {
    uai,
    isRep: school !== undefined && school.priorityEducation !== 'none',
    isQpv: school?.qpv === 'inside',
  };
}

/** True when an offer is for everybody, or for pupils of that school. */
export function isOpenTo(
  reservedFor: OfferContent['reservedFor'],
  rights: SchoolRights | undefined,
): boolean {
  const { rep = false, qpv = false, schools = [] } = reservedFor ?? {};
  if (!rep && !qpv && schools.length === 0) return true;
  if (!rights) return false;
  return (rep && rights.isRep) || (qpv && rights.isQpv) || schools.includes(rights.uai);
}
