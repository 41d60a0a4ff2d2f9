import type { Resealed } from '../ports/index.js';

/** A column whose values the service's own key seals, and the place of each, in SQL that every engine reads. */
export interface SealedColumn {
  what: Resealed['what'];
  table: string;
  /** The column that names a row. */
  name: string;
  column: string;
  place: string;
}

/** Columns that are sealed anew. What an application's own key seals begins with 0: the vault is sealed anew for it. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { what: 'offers', table: 'offers', name: 'id', column: 'sealed_contact', place: `'offers.contact/' || id` },
  {
    what: 'offers',
    table: 'offer_drafts',
    name: 'id',
    column: 'sealed_fields',
    place: `'offer_drafts.fields/' || id`,
  },
  {
    what: 'answers',
    table: 'idempotency',
    name: 'key',
    column: 'sealed_body',
    place: `'idempotency.body/' || key`,
  },
  {
    what: 'reports',
    table: 'reports',
    name: 'id',
    column: 'sealed_details',
    place: `'reports.details/' || id`,
  },
  { what: 'people', table: 'people', name: 'id', column: 'sealed_contact', place: `'people.contact/' || id` },
  { what: 'people', table: 'sign_ins', name: 'id', column: 'sealed_email', place: `'sign_ins.email/' || id` },
  {
    what: 'letters',
    table: 'outbox',
    name: 'id',
    column: 'sealed_message',
    place: `'outbox.' || case kind when 'written' then 'message' else 'contents' end || '/' || id`,
  },
];
