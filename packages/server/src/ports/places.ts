import type { InseeCode, Place } from '@1eleve1stage/sdk/contract';

/** A commune that a name is said for: its own, or that of a land around it. */
export interface NamedPlace {
  place: Place;
  /** How far the land reaches from it, about; undefined for a commune. */
  reachKm?: number;
}

/** A department: `35`, Ille-et-Vilaine. */
export type Department = Place['department'];

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
   * or a region that is called so, or has that number or postcode. Behind « en » and « dans », only of these.
   */
  named(name: string): Promise<NamedPlace | undefined>;
  /** The commune that a text means, alone; those it may mean, where nobody can tell. */
  meant(typed: string, limit: number): Promise<Place[]>;
  /** All departments that have communes, by code. */
  departments(): Promise<readonly Department[]>;
  /**
   * The commune an address is in; with several under the postcode, the one of that name, else the most populous. A
   * CEDEX is found by its label, within its department.
   */
  ofAddress(postcode: string, city: string): Promise<Place | undefined>;
}
