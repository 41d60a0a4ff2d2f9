import type { OfferDraft } from '../../ports/index.js';
import { opens, type SealedPlace, type Sealer } from '../seal.js';

/** An offer that is being written, as every engine keeps it. */
export type DraftRow = Omit<OfferDraft, 'fields'> & { sealedFields: Buffer };

const fieldsOf = (id: string): SealedPlace => `offer_drafts.fields/${id}`;

export function toDraftRow({ fields, ...draft }: OfferDraft, sealer: Sealer): DraftRow {
  return { ...draft, sealedFields: sealer.seal(fields, fieldsOf(draft.id)) };
}

export function toDraft({ sealedFields, ...row }: DraftRow, sealer: Sealer): OfferDraft {
  const place = fieldsOf(row.id);
  const fields = opens(sealer, sealedFields, place)
    ? sealer.open<NonNullable<OfferDraft['fields']>>(sealedFields, place)
    : undefined;
  return { ...row, fields };
}
