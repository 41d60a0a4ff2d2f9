import { departmentOf, type Place, type Uai } from '@1eleve1stage/sdk/contract';
import type { OfferContent, StoredSchool } from '../../../ports/index.js';

/** The rights that a pupil's school gives. */
export interface SchoolRights {
  uai: string;
  /** In a priority-education network. */
  isRep: boolean;
  /** Inside a priority neighbourhood. */
  isQpv: boolean;
  /** Codes of where it is, as far as that is known. */
  commune?: string;
  department?: string;
}

type Reservation = OfferContent['reservedFor'];

/** True when the offer is kept for the pupils of some schools. */
export function isReserved(reservation: Reservation): boolean {
  return Boolean(
    reservation?.rep || reservation?.qpv || reservation?.schools?.length || reservation?.places?.length,
  );
}

/** True when the offer is kept for pupils of such a school among others; any one reason is enough. */
export function isReservedFor(reservation: Reservation, school: SchoolRights): boolean {
  return Boolean(
    (reservation?.rep && school.isRep) ||
    (reservation?.qpv && school.isQpv) ||
    reservation?.schools?.some((uai) => uai === school.uai) ||
    reservation?.places?.some((code) => code === school.commune || code === school.department),
  );
}

/**
 * The rights that a school gives; one that is not in the register has but its name.
 *
 * @param place the commune of its address
 */
export function schoolRights(
  uai: Uai,
  school: StoredSchool | undefined,
  place: Place | undefined,
): SchoolRights {
  const department = place?.department.code ?? (school && departmentOf(school.postcode));
  return {
    uai,
    isRep: school !== undefined && school.priorityEducation !== 'none',
    isQpv: school?.qpv === 'inside',
    ...(place && { commune: place.code }),
    ...(department !== undefined && { department }),
  };
}
