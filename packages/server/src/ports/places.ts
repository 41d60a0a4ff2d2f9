import type { InseeCode, Place } from '@1eleve1stage/sdk/contract';

/** The communes of France. */
export interface Places {
  get(code: InseeCode): Promise<Place | undefined>;
  /** Communes by the beginning of their name or postcode; accents, case and hyphens ignored; most populous first. */
  suggest(q: string, limit: number): Promise<Place[]>;
  /** The commune an address is in; with several under the postcode, the one of that name, else the most populous. */
  ofAddress(postcode: string, city: string): Promise<Place | undefined>;
}
