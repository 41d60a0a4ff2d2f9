import type { Language, OfferId, ReportReason } from '@1eleve1stage/sdk/contract';
import type { Mode } from './accounts.js';

/** A report: what somebody says against an offer. */
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

/** Some of the offers that are reported. */
export interface ReportedOffers {
  offers: ReportedOffer[];
  /** How many there are in all. */
  total: number;
}

/** Reports that the operator was not told of yet; those offers that waited longest first. */
export interface Untold extends ReportedOffers {
  toldAt: Date | undefined;
}

export const MODERATION_ACTS = ['hide', 'show', 'close'] as const;
export type ModerationAct = (typeof MODERATION_ACTS)[number];

/** An entry for what was done to an offer, or with its reports: who, when, why. */
export interface ModerationEntry {
  offerId: OfferId;
  act: ModerationAct;
  /** The account of the machine that ran the command. */
  by: string;
  reason?: string;
  at: Date;
}

/** Reports against offers, and what was done about them. */
export interface Moderation {
  /**
   * Keeps a report. Where so many of the offer are open already, one makes room, so that nobody fills up what others
   * say: of the reason given most often, neither among the first nor among the last.
   */
  report(report: Report, most: number): Promise<void>;
  /** Offers with open reports: those with the most first, of as many the newest. */
  listReported(limit: number): Promise<ReportedOffers>;
  /** Open reports of an offer, newest first. */
  reportsOf(offerId: OfferId, limit: number): Promise<Report[]>;
  /** Closes the open reports of an offer; how many. */
  close(offerId: OfferId, now: Date): Promise<number>;
  /** Live offers with open reports that nobody was told of yet, and when the operator was last told of any. */
  untold(limit: number): Promise<Untold>;
  /** All reports that nobody was told of count as told. */
  markTold(now: Date): Promise<void>;
  note(entry: ModerationEntry): Promise<void>;
  /** Newest first; of one offer where it is named. */
  entries(limit: number, offerId?: OfferId): Promise<ModerationEntry[]>;
  /** Deletes reports made before a moment, and entries of before another, so many of each at most; how many. */
  dropOlder(than: { reports: Date; entries: Date }, limit: number): Promise<number>;
}
