import type { AreaCode, OfferSummary } from '@1eleve1stage/sdk/contract';
import { isDepartmentCode } from '../../core/offers/areas.js';

/** Words of places that an offer is kept for. */
export interface AreaTexts {
  /** All of a department, by its name. */
  department: (name: string) => string;
  /** Those that are not told by name, and those beside some that are. */
  unnamed: (n: number) => string;
  others: (n: number) => string;
}

/** Words about whom an offer is for, where that is by places. */
interface OnlyTexts extends AreaTexts {
  only: (places: string) => string;
  /** Schools whose names nobody reads. */
  schools: string;
}

/** Names of places by their codes. */
export type AreaNames = ReadonlyMap<string, string>;

/** For pupils of which places an offer is, as they read it; undefined where it is for none in particular. */
export function onlyForAreas(
  texts: OnlyTexts,
  { schools, places = [] }: OfferSummary['reservedFor'],
  names: AreaNames,
): string | undefined {
  if (places.length === 0) return undefined;
  const told = areasInWords(texts, places, names);
  return texts.only([...told, schools && texts.schools].filter(Boolean).join(', '));
}

/** A commune or a department, as everybody reads it. */
export function areaInWords(texts: AreaTexts, code: AreaCode, name: string): string {
  return isDepartmentCode(code) ? texts.department(name) : name;
}

/** Places that an offer is kept for, each in words; those without a name are counted. */
export function areasInWords(texts: AreaTexts, codes: readonly AreaCode[], names: AreaNames): string[] {
  const named = codes.flatMap((code) => {
    const name = names.get(code);
    return name === undefined ? [] : [areaInWords(texts, code, name)];
  });
  const unnamed = codes.length - named.length;
  if (unnamed === 0) return named;
  return [...named, named.length > 0 ? texts.others(unnamed) : texts.unnamed(unnamed)];
}
