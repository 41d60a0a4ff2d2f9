import { Resource } from '../core/resource.js';
import type { CallOptions } from '../core/options.js';
import type { AnswerOf, BodyOf } from '../contract/endpoint-types.js';
import type { PublicEndpointName } from '../contract/routes.js';

/** The report of an offer; see `ReportInput` in the contract. */
export type ReportForm = BodyOf<'reports.create'>;

/** Reports of offers, to whoever runs the service. */
export class Reports extends Resource<PublicEndpointName> {
  /**
   * Says that something is wrong with an offer. A person reads it; by itself it hides nothing. With a publishable
   * key it carries a `proof`, as an application does (see `challenges.create`). It is not tried again by itself.
   *
   * @throws ProblemError `invalid_request`, `offer_not_found`, `proof_missing`, `proof_invalid`, `key_missing`,
   *   `key_invalid`, `origin_not_allowed`
   * @example
   * const { report } = await client.reports.create(offer.id, { reason: 'money', text: 'On demande 50 €.', proof });
   */
  create(offerId: string, body: ReportForm, options: CallOptions = {}): Promise<AnswerOf<'reports.create'>> {
    return this.call('reports.create', { params: { id: offerId }, body, ...options });
  }
}
