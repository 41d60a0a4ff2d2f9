import { Resource } from '../core/resource.js';
import type { CallOptions, ReceiptOptions, SubmitOptions } from '../core/options.js';
import type { AnswerOf, BodyOf } from '../contract/endpoint-types.js';
import type { PupilEndpointName } from '../contract/routes.js';

/** The application as a pupil sends it; see `ApplicationInput` in the contract. */
export type ApplicationForm = BodyOf<'applications.submit'>;

/** Applications, on the pupil's side. */
export class Applications extends Resource<PupilEndpointName> {
  /**
   * Applies to an offer. A code is mailed to the pupil; the employer is told once it came back.
   * Tried again by itself when no answer comes, under the same idempotency key: it has one effect.
   *
   * @returns the application's number, and the receipt token, which is shown this once
   * With a publishable key, the application carries a `proof` (see `challenges.create`).
   *
   * @throws ProblemError `invalid_request`, `offer_full`, `offer_not_found` (with `until`, where it is paused),
   *   `offer_not_applicable`, `proof_missing`, `proof_invalid` (get another one and a new key), `too_many_requests`
   *   (with `retryAfter`), `idempotency_mismatch`, `key_missing`, `key_invalid`, `origin_not_allowed`
   * @example
   * const { application, receiptToken } = await client.applications.submit(offer.id, {
   *   pupil, weeks: ['2027-W24'], motivation: 'J’aime soigner.', legalRepresentative, proof,
   * });
   */
  submit(
    offerId: string,
    body: ApplicationForm,
    { idempotencyKey = randomKey(), ...options }: SubmitOptions = {},
  ): Promise<AnswerOf<'applications.submit'>> {
    return this.call('applications.submit', { params: { id: offerId }, body, idempotencyKey, ...options });
  }

  /**
   * Proves the e-mail address with the mailed code, six digits.
   *
   * @throws ProblemError `code_wrong` (with `triesLeft`), `code_locked`, `application_not_found`, `already_applied`
   *   where this pupil's application to this offer was proved before: only who reads the mailbox learns it;
   *   `offer_not_found`, with `until` where the offer has enough applications for now: this one is kept, its code, too,
   *   and its pupil is written to then
   * @example
   * await client.applications.verify(application.id, { code: '042318' });
   */
  verify(
    id: string,
    body: BodyOf<'applications.verify'>,
    options: CallOptions = {},
  ): Promise<AnswerOf<'applications.verify'>> {
    return this.call('applications.verify', { params: { id }, body, ...options });
  }

  /**
   * Mails a new code.
   *
   * @throws ProblemError `too_many_requests` (with `retryAfter`), `receipt_invalid`
   * @example
   * await client.applications.sendCode(application.id, { receiptToken });
   */
  sendCode(id: string, options: ReceiptOptions): Promise<AnswerOf<'applications.sendCode'>> {
    return this.call('applications.sendCode', { params: { id }, ...options });
  }

  /**
   * Where the application stands.
   *
   * @throws ProblemError `receipt_invalid`
   * @example
   * const { application } = await client.applications.get(id, { receiptToken });
   */
  get(id: string, options: ReceiptOptions): Promise<AnswerOf<'applications.get'>> {
    return this.call('applications.get', { params: { id }, ...options });
  }

  /**
   * Takes the seat the employer holds.
   *
   * @throws ProblemError `transition_not_allowed`, `application_damaged`, `receipt_invalid`
   * @example
   * await client.applications.confirm(id, { receiptToken });
   */
  confirm(id: string, options: ReceiptOptions): Promise<AnswerOf<'applications.confirm'>> {
    return this.call('applications.confirm', { params: { id }, ...options });
  }

  /**
   * Brings back, once, an application that was withdrawn because another was confirmed, after that internship came to
   * nothing. What its pupil withdrew is erased: there is nothing to bring back.
   *
   * @throws ProblemError `transition_not_allowed`, `offer_not_found`, `already_applied`, `application_damaged`,
   *   `receipt_invalid`
   * @example
   * await client.applications.restore(id, { receiptToken });
   */
  restore(id: string, options: ReceiptOptions): Promise<AnswerOf<'applications.restore'>> {
    return this.call('applications.restore', { params: { id }, ...options });
  }

  /**
   * Withdraws the application and erases its personal data.
   *
   * @throws ProblemError `receipt_invalid`
   * @example
   * await client.applications.withdraw(id, { receiptToken });
   */
  withdraw(id: string, options: ReceiptOptions): Promise<AnswerOf<'applications.withdraw'>> {
    return this.call('applications.withdraw', { params: { id }, ...options });
  }
}

/** A random key of 128 bits; `crypto.randomUUID` is missing on pages without https. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
