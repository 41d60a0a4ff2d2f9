import type { OfferId } from '@1eleve1stage/sdk/contract';
import { and, eq, isNull, type Column, type SQL } from '../drizzle.js';

type ReportColumns = Record<'offerId' | 'mode' | 'closedAt' | 'toldAt', Column>;

interface ReportConditions {
  isOpen: SQL;
  /** The operator was not told of it. */
  isUntold: SQL | undefined;
  openOf(offerId: OfferId): SQL | undefined;
}

/** Which reports somebody has yet to see to. */
export function reportConditions(reports: ReportColumns): ReportConditions {
  const isOpen = isNull(reports.closedAt);
  return {
    isOpen,
    isUntold: and(isOpen, isNull(reports.toldAt), eq(reports.mode, 'live')),
    openOf: (offerId) => and(eq(reports.offerId, offerId), isOpen),
  };
}
