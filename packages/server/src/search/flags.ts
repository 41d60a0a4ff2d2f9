import { SECTOR_CODES, type Grade, type SectorCode } from '@1eleve1stage/sdk/contract';
import type { Mode, OfferContent } from '../ports/index.js';

// Flags: what is asked of an offer with a yes or no, one bit each, and its sector, in one number.

export const GRADE: Record<Grade, number> = { quatrieme: 1, troisieme: 2, seconde: 4 };
export const PUBLIC = 8;
export const WHEELCHAIR = 16;
export const TEST = 32;
/** For whom an offer is kept, of chosen schools and of those of chosen places alike; none of the three for one that is for all. */
export const FOR_REP = 64;
export const FOR_QPV = 128;
export const FOR_SCHOOLS = 256;
export const RESERVED = FOR_REP | FOR_QPV | FOR_SCHOOLS;

/** No seat is left: the one flag that changes. */
export const CLOSED = 512;

/** Some of its weeks are in a school year; of those that a window of weeks reaches, no two share a flag. */
export function flagOfYear(schoolYear: number): number {
  return 1024 << yearPlace(schoolYear);
}

/** Which of the `YEARS` flags a school year has. */
export function yearPlace(schoolYear: number): number {
  return schoolYear % YEARS;
}

export const YEARS = 4;
/** Bits that are flags; the sector is the number above. */
export const FLAGS = 14;

export function flagsOf(content: OfferContent, mode: Mode): number {
  const { grades, employer, accessibility, reservedFor, sector } = content;
  let flags = sectorNumber(sector.code) << FLAGS;
  for (const grade of grades) flags |= GRADE[grade];
  if (employer.isPublic) flags |= PUBLIC;
  if (accessibility?.wheelchair) flags |= WHEELCHAIR;
  if (mode === 'test') flags |= TEST;
  if (reservedFor?.rep) flags |= FOR_REP;
  if (reservedFor?.qpv) flags |= FOR_QPV;
  if (reservedFor?.schools?.length || reservedFor?.places?.length) flags |= FOR_SCHOOLS;
  return flags;
}

/** The sector of an offer, from its flags. */
export function sectorOf(flags: number): number {
  return flags >>> FLAGS;
}

/** Sectors by their numbers. */
export function sectorNumber(code: SectorCode): number {
  return numbers.get(code) ?? 0;
}

const numbers = new Map(SECTOR_CODES.map((code, number) => [code, number]));
