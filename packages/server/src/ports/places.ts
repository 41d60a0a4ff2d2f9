import type { InseeCode, Place } from '@1eleve1stage/sdk/contract';

/** The communes of France. */
export interface Places {
  get(code: InseeCode): Promise<Place | undefined>;
  /**
   * Communes by the beginning of their name or postcode, most populous first; accents, case and hyphens ignored. A
   * department's number or name beside it counts; where nothing begins so, names that sound so or are a slip away.
   */
  suggest(q: string, limit: number): Promise<Place[]>;
  /**
   * The commune of that whole name, where none of the others of the name is nearly as large; the largest of a department
   * that is called so.
   */
  named(name: string): Promise<Place | undefined>;
  /** The commune that a text means, alone; those it may mean, where nobody can tell. */
  meant(typed: string, limit: number): Promise<Place[]>;
  /**
   * The commune an address is in; with several under the postcode, the one of that name, else the most populous. A
   * CEDEX is found by its label, within its department.
   */
  ofAddress(postcode: string, city: string): Promise<Place | undefined>;
}
