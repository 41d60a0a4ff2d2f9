import type { Language, OfferId, ReportReason } from '@1eleve1stage/sdk/contract';
import type { Mode } from './mode.js';

/** What somebody says against an offer. */
export interface Report {
  /** `rp_` and 16 characters. */
  id: string;
  offerId: OfferId;
  mode: Mode;
  reason: ReportReason;
  /** In the reporter's words, and where to answer; sealed. `unreadable` where it was damaged. */
  details: ReportDetails | 'unreadable';
  createdAt: Date;
}

export interface ReportDetails {
  text?: string;
  email?: string;
  language?: Language;
}

/** The open reports of an offer. */
export interface ReportedOffer {
  offerId: OfferId;
  count: number;
  newestAt: Date;
  reasons: Partial<Record<ReportReason, number>>;
}

export const MODERATION_ACTS = ['hide', 'show', 'close'] as const;
export type ModerationAct = (typeof MODERATION_ACTS)[number];

/** What was done to an offer, or with its reports: who, when, why. */
export interface ModerationEntry {
  offerId: OfferId;
  act: ModerationAct;
  /** The account of the machine that ran the command. */
  by: string;
  reason?: string;
  at: Date;
}

/** What is said against offers, and what was done about it. */
export interface Moderation {
  /** False, and nothing kept, where so many reports of the offer are open already. */
  report(report: Report, most: number): Promise<boolean>;
  /** Offers with open reports: those with the most first, of as many the newest. */
  listReported(limit: number): Promise<ReportedOffer[]>;
  /** Open reports of an offer, newest first. */
  reportsOf(offerId: OfferId, limit: number): Promise<Report[]>;
  /** Closes the open reports of an offer; how many. */
  close(offerId: OfferId, now: Date): Promise<number>;
  /** Open reports that nobody was told of yet, by offer, and when the operator was last told of any. */
  untold(): Promise<{ offers: ReportedOffer[]; toldAt: Date | undefined }>;
  /** The open reports of these offers count as told. */
  markTold(offerIds: readonly OfferId[], now: Date): Promise<void>;
  note(entry: ModerationEntry): Promise<void>;
  /** Newest first; of one offer where it is named. */
  entries(limit: number, offerId?: OfferId): Promise<ModerationEntry[]>;
  /** Deletes reports made before a moment, and entries of before another, so many of each at most; how many. */
  dropOlder(than: { reports: Date; entries: Date }, limit: number): Promise<number>;
}
