import { Resource } from '../core/resource.js';
import type { CallOptions } from '../core/options.js';
import type { AnswerOf } from '../contract/endpoint-types.js';
import type { PupilEndpointName } from '../contract/routes.js';

/** The work that stands before an application from a web page. */
export class Challenges extends Resource<PupilEndpointName> {
  /**
   * Asks for the work to do before applying to an offer with a publishable key; `solveChallenge` does it. It is
   * good for one application, for half an hour: ask when a form opens, or again.
   *
   * @throws ProblemError `offer_not_found`, `too_many_requests` (with `retryAfter`), `key_missing`,
   *   `key_invalid`, `origin_not_allowed`
   * @example
   * const proof = await solveChallenge(await client.challenges.create(offer.id));
   * await client.applications.submit(offer.id, { ...form, proof });
   */
  create(offerId: string, options: CallOptions = {}): Promise<AnswerOf<'challenges.create'>> {
    return this.call('challenges.create', { params: { id: offerId }, ...options });
  }
}
