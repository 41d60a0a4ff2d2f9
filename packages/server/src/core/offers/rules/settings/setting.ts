import type { SectorCode } from '@1eleve1stage/sdk/contract';

/** Workplaces, by what a day there is like; they decide hours, conditions and access. */
export const WORKPLACES = [
  'office',
  'shop',
  'workshop',
  'bakery',
  'kitchen',
  'care',
  'outdoors',
  'stage',
] as const;
export type Workplace = (typeof WORKPLACES)[number];

/**
 * A kind of place where pupils are hosted, and the French words to talk about it. In names of employers,
 * `{name}` stands for an invented name and `{of}` for the commune with its preposition.
 */
export interface Setting {
  sector: SectorCode;
  /** Begins with "un" or "une": it goes after "dans" and "d’". */
  place: string;
  employers?: readonly string[];
  publicEmployers?: readonly string[];
  /** Job names, feminine and masculine, as the ROME writes them but in small letters. */
  jobs: readonly string[];
  /** Tasks that a pupil does or watches there, in the infinitive; five or more. */
  tasks: readonly string[];
  workplace: Workplace;
  /** ROME codes, or their beginnings, whose jobs are done there. */
  rome?: readonly string[];
  /** Such places are only found in communes of so many inhabitants. */
  minPopulation?: number;
}
