import { Resource } from '../core/resource.js';
import type { CallOptions } from '../core/options.js';
import type { AnswerOf, BodyOf } from '../contract/endpoint-types.js';

/** The account's publishable keys, for programs that look after many sites. Needs a managing key, `mk_…`, which does nothing else. */
export class PublisherKeys extends Resource {
  /**
   * The publishable keys of the managing key's mode, revoked ones too, newest first.
   *
   * @example
   * const { keys } = await client.publisher.keys.list();
   */
  list(options: CallOptions = {}): Promise<AnswerOf<'publisher.keys.list'>> {
    return this.call('publisher.keys.list', options);
  }

  /**
   * Makes a publishable key, live or test as the managing key. `origins` are exact, `https://www.mairie.example`.
   *
   * @throws ProblemError `invalid_request`, `organisation_waits` before the account is approved, `too_many_keys`
   * @example
   * const { key } = await client.publisher.keys.create({
   *   name: 'Site de la mairie',
   *   origins: ['https://www.mairie.example', 'https://mairie.example'],
   * });
   */
  create(
    body: BodyOf<'publisher.keys.create'>,
    options: CallOptions = {},
  ): Promise<AnswerOf<'publisher.keys.create'>> {
    return this.call('publisher.keys.create', { body, ...options });
  }

  /**
   * Replaces the sites that may use a key, which stays the same.
   *
   * @throws ProblemError `invalid_request`, `key_not_found`
   * @example
   * await client.publisher.keys.origins(id, { origins: ['https://www.mairie.example'] });
   */
  origins(
    id: string,
    body: BodyOf<'publisher.keys.origins'>,
    options: CallOptions = {},
  ): Promise<AnswerOf<'publisher.keys.origins'>> {
    return this.call('publisher.keys.origins', { params: { id }, body, ...options });
  }

  /**
   * Revokes a key: it is refused from then on. Once more changes nothing.
   *
   * @throws ProblemError `key_not_found`
   * @example
   * await client.publisher.keys.revoke(id);
   */
  revoke(id: string, options: CallOptions = {}): Promise<AnswerOf<'publisher.keys.revoke'>> {
    return this.call('publisher.keys.revoke', { params: { id }, ...options });
  }
}
