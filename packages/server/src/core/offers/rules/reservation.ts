import type { OfferContent } from '../../../ports/index.js';

/** The rights that a pupil's school gives. */
export interface SchoolRights {
  uai: string;
  /** In a priority-education network. */
  isRep: boolean;
  /** Inside a priority neighbourhood. */
  isQpv: boolean;
}

type Reservation = OfferContent['reservedFor'];

/** True when the offer is kept for the pupils of some schools. */
export function isReserved(reservation: Reservation): boolean {
  return Boolean(reservation?.rep || reservation?.qpv || reservation?.schools?.length);
}

/** True when the offer is kept for pupils of such a school among others; any one reason is enough. */
export function isReservedFor(reservation: Reservation, school: SchoolRights): boolean {
  return Boolean(
    (reservation?.rep && school.isRep) ||
    (reservation?.qpv && school.isQpv) ||
    reservation?.schools?.some((uai) => uai === school.uai),
  );
}
