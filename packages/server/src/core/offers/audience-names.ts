import type { AreaCode } from '@1eleve1stage/sdk/contract';
import type { OfferContent, StoredSchool } from '../../ports/index.js';
import { areaName } from './areas.js';
import type { Ports } from '../../ports/ports.js';

/** Schools, and places, of one offer that are told by their names; of further ones, how many they are. */
const MOST_NAMED = 5;

/** A school as people who host read it: many share a name. */
export function schoolLabel({ name, city }: Pick<StoredSchool, 'name' | 'city'>): string {
  return `${name} (${city})`;
}

/**
 * Names of the schools and the places that offers are kept for, by their codes, as far as somebody knows them.
 *
 * @param most of each offer and kind
 */
export async function audienceNames(
  ports: Ports,
  kept: readonly Pick<OfferContent, 'reservedFor'>[],
  most = MOST_NAMED,
): Promise<ReadonlyMap<string, string>> {
  const uais = new Set(kept.flatMap(({ reservedFor }) => reservedFor?.schools?.slice(0, most) ?? []));
  // Asked for together, they are one statement where a statement travels.
  const schools = await Promise.all([...uais].map((uai) => ports.storage.read.schools.get(uai)));
  const named = schools.flatMap((school) => (school ? [[school.uai, schoolLabel(school)] as const] : []));
  return new Map<string, string>([...named, ...(await areaNames(ports, kept, most))]);
}

/**
 * The same of places alone, which everybody may read.
 *
 * @param kept may be as everybody reads an offer
 */
export async function areaNames(
  ports: Pick<Ports, 'places'>,
  kept: readonly { reservedFor?: { places?: readonly AreaCode[] | undefined } | undefined }[],
  most = MOST_NAMED,
): Promise<ReadonlyMap<string, string>> {
  const codes = [...new Set(kept.flatMap(({ reservedFor }) => reservedFor?.places?.slice(0, most) ?? []))];
  const names = await Promise.all(codes.map((code) => areaName(ports, code)));
  return new Map(
    codes.flatMap((code, index) => {
      const name = names[index];
      return name === undefined ? [] : [[code, name] as const];
    }),
  );
}
