import { completeWords } from '../../../core/search/complete-words.js';
import { getOffer } from '../../../core/offers/get-offer.js';
import type { Ports } from '../../../ports/ports.js';
import { searchOffers, type FoundPage } from '../../../core/search/search-offers.js';
import { WrittenJson, type HandlersOf } from '../handlers.js';

/** Offers, as everybody reads them. */
export function offers(ports: Ports): HandlersOf<'offers'> {
  return {
    'offers.search': async ({ caller, query }) =>
      new WrittenJson(toJson(await searchOffers(ports, { ...caller, query }))),
    'offers.suggest': async ({ caller: { mode }, query }) => ({
      suggestions: await completeWords(ports, mode, query),
    }),
    'offers.get': ({ caller: { mode, publisherId: caller }, params: { id }, query: { publisher } }) =>
      getOffer(ports, { mode, id, publisher, caller }),
  };
}

const OPENING = Buffer.from('{"offers":');

/** The offers are written; the rest goes after them. */
function toJson({ offers, ...rest }: FoundPage): Buffer<ArrayBuffer> {
  return Buffer.concat([OPENING, offers, Buffer.from(`,${JSON.stringify(rest).slice(1)}`)]);
}
