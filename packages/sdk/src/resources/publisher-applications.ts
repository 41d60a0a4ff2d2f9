import { Resource } from '../core/resource.js';
import type { CallOptions } from '../core/options.js';
import type { AnswerOf, BodyOf, QueryOf } from '../contract/endpoint-types.js';

/** Applications to the account's offers. Needs a secret key. */
export class PublisherApplications extends Resource {
  /**
   * One page of the verified applications, newest first; 1 to 100 a page, 20 unless told.
   *
   * @throws ProblemError `invalid_request`, `invalid_cursor`
   * @example
   * const { applications } = await client.publisher.applications.list({ remoteId: 'atelier-1' });
   */
  list(
    query: QueryOf<'publisher.applications.list'> = {},
    options: CallOptions = {},
  ): Promise<AnswerOf<'publisher.applications.list'>> {
    return this.call('publisher.applications.list', { query, ...options });
  }

  /**
   * Says that an application was read.
   *
   * @throws ProblemError `application_not_found`, `transition_not_allowed`, `application_damaged`
   * @example
   * await client.publisher.applications.read(id);
   */
  read(id: string, options: CallOptions = {}): Promise<AnswerOf<'publisher.applications.read'>> {
    return this.call('publisher.applications.read', { params: { id }, ...options });
  }

  /**
   * Accepts an application: a seat is held for 15 days, fewer when the internship is near, and the pupil is told.
   *
   * @throws ProblemError `offer_full`, `application_not_found`, `transition_not_allowed`, `application_damaged`
   * @example
   * const { application } = await client.publisher.applications.accept(id);
   */
  accept(id: string, options: CallOptions = {}): Promise<AnswerOf<'publisher.applications.accept'>> {
    return this.call('publisher.applications.accept', { params: { id }, ...options });
  }

  /**
   * Turns an application down. The pupil reads the reason, 1 to 1000 characters.
   *
   * @throws ProblemError `invalid_request`, `application_not_found`, `transition_not_allowed`, `application_damaged`
   * @example
   * await client.publisher.applications.reject(id, { reason: 'Notre atelier est fermé cette semaine-là.' });
   */
  reject(
    id: string,
    body: BodyOf<'publisher.applications.reject'>,
    options: CallOptions = {},
  ): Promise<AnswerOf<'publisher.applications.reject'>> {
    return this.call('publisher.applications.reject', { params: { id }, body, ...options });
  }
}
