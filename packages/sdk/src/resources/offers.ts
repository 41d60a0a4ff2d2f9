import type { Offer, OfferCompletion, OfferPage } from '../contract/index.js';
import { Resource } from '../core/resource.js';
import type { CallOptions } from '../core/options.js';
import type { QueryOf } from '../contract/endpoint-types.js';
import type { PupilEndpointName } from '../contract/routes.js';

/** Criteria of a search; see `OfferQuery` in the contract. */
export type OfferSearchQuery = QueryOf<'offers.search'>;

/** Whose offer is read. */
export interface OfferOptions extends CallOptions {
  /** As in a search: an offer of another publisher is not found. */
  publisher?: string | undefined;
}

/** Offers, as everybody sees them. */
export class Offers extends Resource<PupilEndpointName> {
  /**
   * One page of the offers that match all criteria.
   *
   * @param query distances in km (1 to 100, 20 unless told), positions in degrees, weeks as `2027-W24`
   * @throws ProblemError `invalid_request`, `place_not_found`, `invalid_cursor`, `key_invalid`,
   *   `origin_not_allowed`, `key_missing` for `publisher: 'me'` without a key
   * @example
   * const { offers, total } = await client.offers.search({ q: 'animaux', place: '35238', grade: 'troisieme' });
   */
  search(query: OfferSearchQuery = {}, options: CallOptions = {}): Promise<OfferPage> {
    return this.call('offers.search', { query, ...options });
  }

  /**
   * Meanings that the words typed so far may have, likeliest first: words and jobs of titles, and sectors; each
   * with the number of offers it finds now and the search to send.
   *
   * @param query `limit` 1 to 20, 8 unless told
   * @throws ProblemError `invalid_request`, `key_invalid`, `origin_not_allowed`
   * @example
   * const { suggestions } = await client.offers.suggest({ q: 'boul' });
   */
  suggest(
    query: QueryOf<'offers.suggest'>,
    options: CallOptions = {},
  ): Promise<{ suggestions: OfferCompletion[] }> {
    return this.call('offers.suggest', { query, ...options });
  }

  /**
   * One offer.
   *
   * @param id `of_…`
   * @param options `publisher`: whose it must be, as in a search
   * @throws ProblemError `offer_not_found` (with `until`, where it is paused), `key_missing` for `publisher: 'me'`
   *   without a key
   * @example
   * const { title, seats } = await client.offers.get('of_7k2m9x4c1v8b3n5j');
   */
  get(id: string, { publisher, ...options }: OfferOptions = {}): Promise<Offer> {
    return this.call('offers.get', { params: { id }, query: { publisher }, ...options });
  }
}
