import type { Offer } from '@1eleve1stage/sdk/contract';
import type { AreaNames } from '../pages/areas.js';
import type { Site } from '../pages/site.js';
import type { PageParams } from '../pages/page-params.js';

/** An offer, shown to whoever has its address. */
export interface OfferView {
  site: Site;
  /** The search it was found by. */
  params: PageParams;
  now: Date;
  offer: Offer;
  /** Names of places that it is kept for. */
  areas: AreaNames;
  isTest: boolean;
  /** True where its publisher wants search engines to list it, as a job posting. */
  isJobPosting: boolean;
}
