import { SECTOR_CODES, type Grade, type SectorCode } from '@1eleve1stage/sdk/contract';
import type { Mode, OfferContent } from '../ports/index.js';

// What is asked of an offer with a yes or no, one bit each, and its sector, in 16 bits.

export const GRADE: Record<Grade, number> = { quatrieme: 1, troisieme: 2, seconde: 4 };
export const PUBLIC = 8;
export const WHEELCHAIR = 16;
export const TEST = 32;
/** For whom an offer is kept; none of the three for one that is for all. */
export const FOR_REP = 64;
export const FOR_QPV = 128;
export const FOR_SCHOOLS = 256;
export const RESERVED = FOR_REP | FOR_QPV | FOR_SCHOOLS;

/** No seat is left: the one flag that changes. */
export const CLOSED = 512;

/** The sector is the number above. */
const SECTOR_SHIFT = 10;

export function flagsOf(content: OfferContent, mode: Mode): number {
  const { grades, employer, accessibility, reservedFor, sector } = content;
  let flags = sectorNumber(sector.code) << SECTOR_SHIFT;
  for (const grade of grades) flags |= GRADE[grade];
  if (employer.isPublic) flags |= PUBLIC;
  if (accessibility?.wheelchair) flags |= WHEELCHAIR;
  if (mode === 'test') flags |= TEST;
  if (reservedFor?.rep) flags |= FOR_REP;
  if (reservedFor?.qpv) flags |= FOR_QPV;
  if (reservedFor?.schools?.length) flags |= FOR_SCHOOLS;
  return flags;
}

/** The sector of an offer, from its flags. */
export function sectorOf(flags: number): number {
  return flags >>> SECTOR_SHIFT;
}

/** Sectors by their numbers. */
export function sectorNumber(code: SectorCode): number {
  return numbers.get(code) ?? 0;
}

const numbers = new Map(SECTOR_CODES.map((code, number) => [code, number]));
