import type { Report } from '../../ports/index.js';
import { opens, type SealedPlace, type Sealer } from '../seal.js';

/** A report as every engine keeps it. */
export type ReportRow = Omit<Report, 'details'> & { sealedDetails: Buffer };

export const detailsOf = (id: string): SealedPlace => `reports.details/${id}`;

/** @param row may have more columns */
export function toReport(
  { id, offerId, mode, reason, sealedDetails, createdAt }: ReportRow,
  sealer: Sealer,
): Report {
  const place = detailsOf(id);
  const details = opens(sealer, sealedDetails, place)
    ? sealer.open<Report['details']>(sealedDetails, place)
    : 'unreadable';
  return { id, offerId, mode, reason, details, createdAt };
}
