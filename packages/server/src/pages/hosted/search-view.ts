import type { Facets, FoundOffer, LooserSearch, Place } from '@1eleve1stage/sdk/contract';
import type { Site } from './site.js';
import type { Wish } from './wish.js';

/** What a page of results shows. */
export interface SearchView {
  site: Site;
  wish: Wish;
  now: Date;
  /** The commune searched around. */
  place: Place | undefined;
  /** Its field, as typed when no commune was found by it. */
  typedPlace?: string | undefined;
  /** Communes that what was typed may mean. */
  places?: readonly Place[] | undefined;
  /** Name of the school whose reserved offers are shown. */
  schoolName?: string | undefined;
  /** True where a parameter of the address could not be read. */
  isPartlyRead: boolean;
  /** True for a key of the test mode. */
  isTest: boolean;
  offers: readonly FoundOffer[];
  total: number;
  nextCursor: string | null;
  facets: Facets;
  suggestions: readonly LooserSearch[];
}

/** A commune as its field and its choices name it: `Rennes (35000)`. */
export function placeName({ name, postcodes, department }: Place): string {
  const [first, ...others] = postcodes;
  return first !== undefined && others.length === 0 ? `${name} (${first})` : `${name} (${department.code})`;
}
