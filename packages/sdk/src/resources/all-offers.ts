import type { FoundOffer } from '../contract/index.js';
import type { CallOptions } from '../core/options.js';
import { Offers, type OfferSearchQuery } from './offers.js';

/** Offers, also without turning pages; a page where pupils search loads less. */
export class AllOffers extends Offers {
  /**
   * All offers that match, page after page, as far as you read.
   *
   * @throws ProblemError as `search` does
   * @example
   * for await (const offer of client.offers.searchAll({ place: '35238' })) console.log(offer.title);
   */
  async *searchAll(
    query: OfferSearchQuery = {},
    options: CallOptions = {},
  ): AsyncGenerator<FoundOffer, void> {
    let { cursor } = query;
    do {
      const page = await this.search({ ...query, cursor }, options);
      yield* page.offers;
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
  }
}
