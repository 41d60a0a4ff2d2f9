import type { OfferContent, StoredSchool } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';

/** Schools of one offer that are told by their names; of further ones, how many they are. */
const MOST_NAMED = 5;

/** A school as people who host read it: many share a name. */
export function schoolLabel({ name, city }: Pick<StoredSchool, 'name' | 'city'>): string {
  return `${name} (${city})`;
}

/**
 * Names of the schools that offers are kept for, by UAI, as far as the register has them.
 *
 * @param most of each offer
 */
export async function audienceNames(
  { storage }: Ports,
  kept: readonly Pick<OfferContent, 'reservedFor'>[],
  most = MOST_NAMED,
): Promise<ReadonlyMap<string, string>> {
  const codes = new Set(kept.flatMap(({ reservedFor }) => reservedFor?.schools?.slice(0, most) ?? []));
  // Asked for together, they are one statement where a statement travels.
  const schools = await Promise.all([...codes].map((uai) => storage.read.schools.get(uai)));
  return new Map(schools.flatMap((school) => (school ? [[school.uai, schoolLabel(school)] as const] : [])));
}
