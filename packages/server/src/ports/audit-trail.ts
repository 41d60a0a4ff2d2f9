import type { ListPosition } from './offers.js';

/** Acts of people that their organisation can read of. */
export const AUDITED_ACTS = [
  'organisation_opened',
  'organisation_changed',
  'organisation_approved',
  'organisation_refused',
  'offer_approved',
  'offer_refused',
  'member_invited',
  'member_joined',
  'member_declined',
  'member_role_changed',
  'member_removed',
  'candidate_opened',
  'candidate_accepted',
  'candidate_rejected',
  'offer_written',
  'offer_changed',
  'offer_paused',
  'offer_resumed',
  'offer_published',
  'offer_unpublished',
  'offer_removed',
  'candidate_transferred',
  'candidate_cancelled',
  'candidate_undone',
  'candidate_told',
  'offers_imported',
  'key_created',
  'key_origins_changed',
  'key_revoked',
  'first_reading_blind',
  'first_reading_open',
  'refusals_changed',
  'sites_changed',
  'candidates_exported',
  'candidate_noted',
  'candidate_note_removed',
] as const;
/** Of those, what moderators do: an organisation reads that it was done, not by whom. */
export const MODERATED_ACTS: readonly AuditedAct[] = [
  ...(['organisation_approved', 'organisation_refused', 'offer_approved', 'offer_refused'] as const),
];
export type AuditedAct = (typeof AUDITED_ACTS)[number];

/** What somebody did, when, to what: never what it said. */
export interface AuditEntry {
  /** `au_` and 16 characters. */
  id: string;
  publisherId: string;
  /** Who did it; absent where it was no person with an account. */
  personId?: string;
  act: AuditedAct;
  /** Identifier of what it was done to: an application, an offer, a person. */
  subject?: string;
  at: Date;
}

/** What was done in each organisation. */
export interface AuditTrail {
  add(entry: AuditEntry): Promise<void>;
  /** An organisation's entries, newest first. */
  list(publisherId: string, page: { after?: ListPosition; limit: number }): Promise<AuditEntry[]>;
  /** What was done to a subject in an organisation, newest first. */
  ofSubject(publisherId: string, subject: string, limit: number): Promise<AuditEntry[]>;
  /** Deletes entries older than a moment, so many at most; how many. */
  dropOlder(than: Date, limit: number): Promise<number>;
}
