/** Signs that somebody who looks for an intruder wants to see. */
export const SECURITY_SIGNS = [
  // Refused: the code of the problem.
  ...(['key_invalid', 'key_not_allowed', 'origin_not_allowed', 'receipt_invalid'] as const),
  ...(['application_not_found', 'code_locked', 'link_used', 'proof_invalid', 'too_many_requests'] as const),
  // Done.
  ...(['key_created', 'key_revoked', 'key_exposed', 'key_origins_changed'] as const),
  ...(['publisher_changed', 'applications_listed', 'application_opened'] as const),
  ...(['offer_reported', 'offer_hidden', 'offer_shown', 'reports_closed'] as const),
  ...(['signed_in', 'sign_in_refused', 'session_ended', 'form_refused'] as const),
  ...(['organisation_opened', 'organisation_approved', 'organisation_refused'] as const),
  ...(['moderator_added', 'moderator_removed', 'offer_approved', 'offer_refused'] as const),
  ...(['application_accepted', 'application_rejected', 'link_opened', 'link_followed'] as const),
  ...(['application_transferred', 'application_cancelled', 'application_undone'] as const),
] as const;
export type SecuritySign = (typeof SECURITY_SIGNS)[number];

/** A thing that happened, by identifiers that mean nothing outside: never a name, an address or what was typed. */
export interface SecurityEvent {
  sign: SecuritySign;
  /** Identifier of the access key, `ky_…`, where it is known. */
  key?: string | undefined;
  /** Identifier of the publisher, `pb_…`. */
  publisher?: string | undefined;
  /** Identifier of the application that was opened or acted on, `ap_…`. */
  application?: string | undefined;
  /** Identifier of the offer, `of_…`, where it is about one. */
  offer?: string | undefined;
  /** Where it came from, as a keyed hash; told under another name each day. */
  network?: string | undefined;
  /** Also the `x-request-id` of the answer. */
  requestId?: string | undefined;
}

/** The stream that investigations begin with. */
export interface SecurityEvents {
  /** Outside of transactions: their work may run again. */
  tell(event: SecurityEvent): void;
}
