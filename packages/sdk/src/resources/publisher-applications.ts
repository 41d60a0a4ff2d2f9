import { Resource } from '../core/resource.js';
import type { CallOptions } from '../core/options.js';
import type { AnswerOf, BodyOf, QueryOf } from '../contract/endpoint-types.js';

/** Options of an answer. */
export interface AnswerOptions extends CallOptions {
  /** `later`: the pupil is told in an hour, by day; at once unless told. */
  notify?: 'now' | 'later';
}

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
   * Opens who applies, where `isBlind` says that it is kept back, and answers the application with the pupil. That it was
   * opened is noted for your organisation, and the application counts as read. To answer opens it as well.
   *
   * @throws ProblemError `application_not_found`, `transition_not_allowed` once it was withdrawn, `application_damaged`
   * @example
   * const { application } = await client.publisher.applications.open(id);
   */
  open(id: string, options: CallOptions = {}): Promise<AnswerOf<'publisher.applications.open'>> {
    return this.call('publisher.applications.open', { params: { id }, ...options });
  }

  /**
   * Accepts an application: a seat is held for 15 days, fewer when the internship is near, and the pupil is told, at once
   * or with `notify: 'later'` in an hour, by day: until then `undo` takes the answer back.
   *
   * @throws ProblemError `offer_full`, `application_not_found`, `transition_not_allowed`, `application_damaged`
   * @example
   * const { application } = await client.publisher.applications.accept(id);
   */
  accept(
    id: string,
    { notify, ...options }: AnswerOptions = {},
  ): Promise<AnswerOf<'publisher.applications.accept'>> {
    return this.call('publisher.applications.accept', { params: { id }, query: { notify }, ...options });
  }

  /**
   * Turns an application down. The pupil reads the reason, 1 to 1000 characters, at once or later as with `accept`.
   *
   * @throws ProblemError `invalid_request`, `application_not_found`, `transition_not_allowed`, `application_damaged`
   * @example
   * await client.publisher.applications.reject(id, { reason: 'Notre atelier est fermé cette semaine-là.' });
   */
  reject(
    id: string,
    body: BodyOf<'publisher.applications.reject'>,
    { notify, ...options }: AnswerOptions = {},
  ): Promise<AnswerOf<'publisher.applications.reject'>> {
    return this.call('publisher.applications.reject', {
      params: { id },
      query: { notify },
      body,
      ...options,
    });
  }

  /**
   * Turns several applications down with one reason, which each pupil reads, at once or later as with `accept`: 1 to 100 a
   * call. Each result says the status of its application, or the problem that stood in the way of it alone; the same
   * again changes nothing.
   *
   * @throws ProblemError `invalid_request`
   * @example
   * const { results } = await client.publisher.applications.rejectSeveral({ ids, reason: 'Toutes nos places sont prises.' });
   */
  rejectSeveral(
    body: BodyOf<'publisher.applications.rejectSeveral'>,
    { notify, ...options }: AnswerOptions = {},
  ): Promise<AnswerOf<'publisher.applications.rejectSeveral'>> {
    return this.call('publisher.applications.rejectSeveral', { query: { notify }, body, ...options });
  }

  /**
   * Asks a colleague to answer: they get a link by mail, and letters for the employer go there from then on. Whoever was
   * asked before may answer all the same.
   *
   * @throws ProblemError `invalid_request`, `application_not_found`, `transition_not_allowed`, `application_damaged`
   * @example
   * await client.publisher.applications.transfer(id, { colleague: 'atelier@verdon.example' });
   */
  transfer(
    id: string,
    body: BodyOf<'publisher.applications.transfer'>,
    options: CallOptions = {},
  ): Promise<AnswerOf<'publisher.applications.transfer'>> {
    return this.call('publisher.applications.transfer', { params: { id }, body, ...options });
  }

  /**
   * Cancels an accepted application or a confirmed internship: the seat is free again, and the pupil is told, at once or
   * later as with `accept`.
   *
   * @throws ProblemError `application_not_found`, `transition_not_allowed`, `application_damaged`
   * @example
   * await client.publisher.applications.cancel(id, { notify: 'later' });
   */
  cancel(
    id: string,
    { notify, ...options }: AnswerOptions = {},
  ): Promise<AnswerOf<'publisher.applications.cancel'>> {
    return this.call('publisher.applications.cancel', { params: { id }, query: { notify }, ...options });
  }

  /**
   * Undoes an answer that the pupil is not told yet: `pupilToldAt` says until when. The application is as before.
   *
   * @throws ProblemError `application_not_found`, `transition_not_allowed` once the pupil knows, `already_applied`,
   *   `application_damaged`
   * @example
   * await client.publisher.applications.undo(id);
   */
  undo(id: string, options: CallOptions = {}): Promise<AnswerOf<'publisher.applications.undo'>> {
    return this.call('publisher.applications.undo', { params: { id }, ...options });
  }
}
