import type { Call } from '../core/call.js';
import type { CallOptions } from '../core/options.js';
import type { AnswerOf, BodyOf, QueryOf } from '../contract/endpoint-types.js';

/** Applications to the account's offers. Needs a secret key. */
export class PublisherApplications {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /** One page of the verified applications, newest first. */
  list(
    query: QueryOf<'publisher.applications.list'> = {},
    options: CallOptions = {},
  ): Promise<AnswerOf<'publisher.applications.list'>> {
    return this.#call('publisher.applications.list', { query, ...options });
  }

  /** Says that an application was read. @throws ProblemError `transition_not_allowed` */
  read(id: string, options: CallOptions = {}): Promise<AnswerOf<'publisher.applications.read'>> {
    return this.#call('publisher.applications.read', { params: { id }, ...options });
  }

  /**
   * Accepts an application: a seat is held for 15 days, and the pupil is told.
   *
   * @throws ProblemError `offer_full`, `transition_not_allowed`
   */
  accept(id: string, options: CallOptions = {}): Promise<AnswerOf<'publisher.applications.accept'>> {
    return this.#call('publisher.applications.accept', { params: { id }, ...options });
  }

  /** Turns an application down; the pupil reads the reason. @throws ProblemError `transition_not_allowed` */
  reject(
    id: string,
    body: BodyOf<'publisher.applications.reject'>,
    options: CallOptions = {},
  ): Promise<AnswerOf<'publisher.applications.reject'>> {
    return this.#call('publisher.applications.reject', { params: { id }, body, ...options });
  }
}
