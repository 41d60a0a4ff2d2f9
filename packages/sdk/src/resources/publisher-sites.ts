import { Resource } from '../core/resource.js';
import type { CallOptions } from '../core/options.js';
import type { AnswerOf, BodyOf } from '../contract/endpoint-types.js';

/** The account's sites: its own places where it hosts. Needs a secret key. */
export class PublisherSites extends Resource {
  /**
   * The sites of the key's mode, by name; 200 at most.
   *
   * @example
   * const { sites } = await client.publisher.sites.list();
   */
  list(options: CallOptions = {}): Promise<AnswerOf<'publisher.sites.list'>> {
    return this.call('publisher.sites.list', options);
  }

  /**
   * Adds a site. One that says the same as another is that one, so that the same again makes none.
   *
   * @throws ProblemError `invalid_request`, `too_many_sites`
   * @example
   * const site = await client.publisher.sites.create({ name: 'Atelier', postcode: '35000', city: 'Rennes' });
   */
  create(
    body: BodyOf<'publisher.sites.create'>,
    options: CallOptions = {},
  ): Promise<AnswerOf<'publisher.sites.create'>> {
    return this.call('publisher.sites.create', { body, ...options });
  }

  /**
   * Replaces what a site says. Offers have an address of their own: with `changeOffers` those at the site get the new one.
   *
   * @throws ProblemError `invalid_request`, `site_not_found`
   * @example
   * const moved = { name: 'Atelier', street: '2 rue Neuve', postcode: '35000', city: 'Rennes' };
   * const { offers } = await client.publisher.sites.update(id, { ...moved, changeOffers: true });
   */
  update(
    id: string,
    body: BodyOf<'publisher.sites.update'>,
    options: CallOptions = {},
  ): Promise<AnswerOf<'publisher.sites.update'>> {
    return this.call('publisher.sites.update', { params: { id }, body, ...options });
  }

  /**
   * Takes a site off the list. Offers keep their address.
   *
   * @throws ProblemError `site_not_found`
   * @example
   * await client.publisher.sites.remove(id);
   */
  remove(id: string, options: CallOptions = {}): Promise<AnswerOf<'publisher.sites.remove'>> {
    return this.call('publisher.sites.remove', { params: { id }, ...options });
  }
}
