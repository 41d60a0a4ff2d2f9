import type { PublisherOffer } from '../contract/index.js';
import { Resource } from '../core/resource.js';
import type { CallOptions } from '../core/options.js';
import type { AnswerOf, BodyOf, QueryOf } from '../contract/endpoint-types.js';

/** An offer to publish; see `OfferInput` in the contract. */
export type OfferForm = BodyOf<'publisher.offers.put'>;

/** The account's own offers. Needs a secret key. */
export class PublisherOffers extends Resource {
  /**
   * Creates an offer, or replaces it whole.
   *
   * @param remoteId your own identifier, 1 to 60 letters, digits or `. _ : ~ -`
   * @throws ProblemError `invalid_request`, with a JSON pointer for each field to correct; `too_many_offers`
   * @example
   * const { id, state } = await client.publisher.offers.put('atelier-1', offer);
   */
  put(remoteId: string, body: OfferForm, options: CallOptions = {}): Promise<PublisherOffer> {
    return this.call('publisher.offers.put', { params: { remoteId }, body, ...options });
  }

  /**
   * One offer.
   *
   * @throws ProblemError `offer_not_found`, `offer_damaged`
   * @example
   * const { seats } = await client.publisher.offers.get('atelier-1');
   */
  get(remoteId: string, options: CallOptions = {}): Promise<PublisherOffer> {
    return this.call('publisher.offers.get', { params: { remoteId }, ...options });
  }

  /**
   * One page of the account's offers, newest first; 1 to 100 a page, 20 unless told.
   *
   * @throws ProblemError `invalid_request`, `invalid_cursor`
   * @example
   * const { offers, nextCursor } = await client.publisher.offers.list({ state: 'published' });
   */
  list(
    query: QueryOf<'publisher.offers.list'> = {},
    options: CallOptions = {},
  ): Promise<AnswerOf<'publisher.offers.list'>> {
    return this.call('publisher.offers.list', { query, ...options });
  }

  /**
   * Changes some fields: an absent one stays, `null` clears an optional one. Not tried again by itself.
   *
   * @throws ProblemError `invalid_request`, `offer_not_found`, `offer_damaged`
   * @example
   * await client.publisher.offers.update('atelier-1', { seats: { total: 4 }, permalink: null });
   */
  update(
    remoteId: string,
    body: BodyOf<'publisher.offers.update'>,
    options: CallOptions = {},
  ): Promise<PublisherOffer> {
    return this.call('publisher.offers.update', { params: { remoteId }, body, ...options });
  }

  /**
   * Takes an offer down for good.
   *
   * @throws ProblemError `offer_not_found`, `offer_damaged`
   * @example
   * await client.publisher.offers.remove('atelier-1');
   */
  remove(remoteId: string, options: CallOptions = {}): Promise<PublisherOffer> {
    return this.call('publisher.offers.remove', { params: { remoteId }, ...options });
  }

  /**
   * Shows a published offer to nobody until a day, from which it is shown again by itself; `until: null` shows it again
   * at once. What you publish meanwhile under its identifier does not end the pause.
   *
   * @param body.until that day in France, `2027-01-04`: after today, within a year
   * @throws ProblemError `invalid_request`, `offer_not_found`, `offer_not_published`, `offer_damaged`
   * @example
   * await client.publisher.offers.pause('atelier-1', { until: '2027-01-04' });
   */
  pause(
    remoteId: string,
    body: BodyOf<'publisher.offers.pause'>,
    options: CallOptions = {},
  ): Promise<PublisherOffer> {
    return this.call('publisher.offers.pause', { params: { remoteId }, body, ...options });
  }

  /**
   * Makes a draft that says the same as an offer, under an identifier of its own.
   *
   * @throws ProblemError `invalid_request`, `offer_not_found`, `offer_damaged`, `remote_id_taken`,
   *   `too_many_offers`
   * @example
   * await client.publisher.offers.duplicate('atelier-1', { remoteId: 'atelier-2' });
   */
  duplicate(
    remoteId: string,
    body: BodyOf<'publisher.offers.duplicate'>,
    options: CallOptions = {},
  ): Promise<PublisherOffer> {
    return this.call('publisher.offers.duplicate', { params: { remoteId }, body, ...options });
  }

  /**
   * Makes a draft of an offer for the school year after its own, or the present one where that is later: its weeks a
   * year later, as far as the calendar has them. Read it again, then publish it.
   *
   * @throws ProblemError `invalid_request`, `offer_not_found`, `offer_damaged`, `remote_id_taken`,
   *   `too_many_offers`
   * @example
   * const { weeks } = await client.publisher.offers.renew('atelier-1', { remoteId: 'atelier-1-2028' });
   * await client.publisher.offers.update('atelier-1-2028', { state: 'published' });
   */
  renew(
    remoteId: string,
    body: BodyOf<'publisher.offers.renew'>,
    options: CallOptions = {},
  ): Promise<PublisherOffer> {
    return this.call('publisher.offers.renew', { params: { remoteId }, body, ...options });
  }
}
