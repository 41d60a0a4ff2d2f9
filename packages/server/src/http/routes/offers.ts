import { getOffer } from '../../use-cases/get-offer.js';
import type { Ports } from '../../use-cases/ports.js';
import { searchOffers } from '../../use-cases/search-offers.js';
import type { HandlersOf } from '../handlers.js';

/** Offers, as everybody reads them. */
export function offers(ports: Ports): HandlersOf<'offers'> {
  return {
    'offers.search': ({ caller: { mode }, query }) => searchOffers(ports, { mode, query }),
    'offers.get': ({ caller: { mode }, params: { id } }) => getOffer(ports, { mode, id }),
  };
}
