import * as z from 'zod/mini';
import { Language } from '../base/values.js';
import { EmailAddress, plainText } from '../base/text.js';
import { Proof } from '../challenges/shapes.js';

/** Reasons to report an offer, in the order a form asks. */
export const REPORT_REASONS = ['gone', 'money', 'discrimination', 'unsafe', 'wrong', 'other'] as const;
export const ReportReason = z.enum(REPORT_REASONS);
export type ReportReason = z.infer<typeof ReportReason>;

/** A report of an offer, to whoever runs the service. Its publisher is not told who. */
export const ReportInput = z.strictObject({
  /**
   * `gone`: the internship does not exist any more; `money`: somebody asks for money, or for something odd;
   * `discrimination`; `unsafe`: dangerous, or uncomfortable; `wrong`: something said is not true; `other`.
   */
  reason: ReportReason,
  text: z.optional(plainText(0, 1000)),
  /** Where to answer. */
  email: z.optional(EmailAddress),
  /** Language to answer in; French unless told. */
  language: z.optional(Language),
  /** Needed with a publishable key, not looked at with a secret one. */
  proof: z.optional(Proof),
  /** No person sees this field: leave it out. Where something is written in it, nothing is kept. */
  comments: z.optional(z.string()),
});
export type ReportInput = z.infer<typeof ReportInput>;

/** Says that a report was taken in. */
export const ReportReceipt = z.object({
  /** `rp_…`: a number to quote. */
  id: z.string(),
  receivedAt: z.iso.datetime(),
});
export type ReportReceipt = z.infer<typeof ReportReceipt>;
