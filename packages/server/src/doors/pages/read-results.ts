import { FACETS, type FoundOffer } from '@1eleve1stage/sdk/contract';
import type { Mode } from '../../ports/index.js';
import type { SearchView } from './search-view.js';
import type { PageParams } from './page-params.js';
import type { Ports } from '../../ports/ports.js';
import { areaNames } from '../../core/offers/audience-names.js';
import { searchOffers } from '../../core/search/search-offers.js';

export type Results = Pick<
  SearchView,
  'offers' | 'areas' | 'total' | 'nextCursor' | 'facets' | 'interpretation' | 'suggestions'
>;

/** Places that a card names of those its offer is kept for. */
export const AREAS_OF_CARD = 2;

/** The offers a page shows. A position in a list that no longer is begins it again. */
export async function readResults(ports: Ports, mode: Mode, { query }: PageParams): Promise<Results> {
  const {
    offers,
    facets = {},
    suggestions = [],
    ...page
  } = await searchOffers(ports, {
    mode,
    query: { ...query, facets: [...FACETS] },
  });
  // The engine writes a JSON array of them.
  const found = JSON.parse(offers.toString()) as FoundOffer[];
  const areas = await areaNames(ports, found, AREAS_OF_CARD);
  return { ...page, facets, suggestions, offers: found, areas };
}
