import type { Uai } from '@1eleve1stage/sdk/contract';
import type { Schools } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { schoolRights, type SchoolRights } from '../offers/rules/reservation.js';

/** The rights that a pupil's school gives, and whether the register has it. */
export async function findRights(
  { places }: Pick<Ports, 'places'>,
  schools: Schools,
  uai: Uai,
): Promise<{ rights: SchoolRights; isRegistered: boolean }> {
  const school = await schools.get(uai);
  const place = school && (await places.ofAddress(school.postcode, school.city));
  return { rights: schoolRights(uai, school, place), isRegistered: school !== undefined };
}
