import { foldText } from '@1eleve1stage/sdk/rules';
import type { StoredSchool } from '../../ports/index.js';

/** A school as every engine keeps it. */
export type SchoolRow = Omit<StoredSchool, 'latitude' | 'longitude'> & {
  latitude: number | null;
  longitude: number | null;
};

export function toSchoolColumns(school: StoredSchool): SchoolRow {
  return { ...school, latitude: school.latitude ?? null, longitude: school.longitude ?? null };
}

export function toStoredSchool({
  uai,
  name,
  kind,
  city,
  postcode,
  latitude,
  longitude,
  priorityEducation,
  qpv,
}: SchoolRow): StoredSchool {
  return {
    ...{ uai, name, kind, city, postcode, priorityEducation, qpv },
    ...(latitude !== null && { latitude }),
    ...(longitude !== null && { longitude }),
  };
}

/** The words that a school is found by, folded. */
export function searchedText({ name, city, uai }: Pick<StoredSchool, 'name' | 'city' | 'uai'>): string {
  return foldText(`${name} ${city} ${uai}`);
}
