import type { Facets, FoundOffer, Interpretation, LooserSearch } from '@1eleve1stage/sdk/contract';
import type { AreaNames } from './areas.js';
import type { AskedPlace } from './place-field.js';
import type { Site } from './site.js';
import type { PageParams } from './page-params.js';

/** A page of results as it is shown. */
export interface SearchView extends AskedPlace {
  site: Site;
  params: PageParams;
  now: Date;
  /** Name of the school whose reserved offers are shown. */
  schoolName?: string | undefined;
  /** True where a parameter of the address could not be read. */
  isPartlyRead: boolean;
  /** True for a key of the test mode. */
  isTest: boolean;
  offers: readonly FoundOffer[];
  /** Names of places that these are kept for. */
  areas: AreaNames;
  total: number;
  nextCursor: string | null;
  facets: Facets;
  interpretation?: Interpretation;
  suggestions: readonly LooserSearch[];
}
