import { weekOf } from '@1eleve1stage/sdk/contract';
import type { Step } from './in-steps.js';

/** Days a pupil's data is kept after a refusal, a wait that ended without an answer, or the internship's week. */
const ERASED_AFTER_DAYS = 90;

/** Days after which every count of letters has run dry. */
const COUNT_DAYS = 7;

/** Days that a mailbox which proved itself is known as such. */
const PROOF_DAYS = 2 * 365;

/** Days that somebody who asked not to be written to is not. */
const STOP_DAYS = 3 * 365;

/** Days the receipt and the links of an application that was erased are known: an answer may have been lost. */
const SECRETS_DAYS = 1;

/** Days the bare fact of an application is kept once it was erased. */
const ROWS_DAYS = 365;

/** Days a message that could not leave is kept: it names people. */
const MAIL_DAYS = 30;

/** Days that a report of an offer is kept. */
const REPORT_DAYS = 180;

/** Days that it is kept who did what to an offer, and why. */
const MODERATION_DAYS = 3 * 365;

/** Deletions, by the moment that is believed. */
export function deletionsAt(moment: Date): Step[] {
  const last = daysBefore(moment, ERASED_AFTER_DAYS);
  const erased = { secrets: daysBefore(moment, SECRETS_DAYS), rows: daysBefore(moment, ROWS_DAYS) };
  const marks = {
    counted: daysBefore(moment, COUNT_DAYS),
    proved: daysBefore(moment, PROOF_DAYS),
    stopped: daysBefore(moment, STOP_DAYS),
  };
  const moderated = {
    reports: daysBefore(moment, REPORT_DAYS),
    entries: daysBefore(moment, MODERATION_DAYS),
  };
  return [
    ({ applications }, limit) => applications.dropExpiredUnverified(moment, limit),
    ({ applications }, limit) =>
      applications.eraseBefore({ answered: last, week: weekOf(last) }, moment, limit),
    ({ applications }, limit) => applications.forgetErased(erased, limit),
    ({ links }, limit) => links.dropExpired(moment, limit),
    ({ idempotency }, limit) => idempotency.dropExpired(moment, limit),
    ({ spentChallenges }, limit) => spentChallenges.dropExpired(moment, limit),
    ({ mailboxes }, limit) => mailboxes.dropOlder(marks, limit),
    ({ moderation }, limit) => moderation.dropOlder(moderated, limit),
    ({ outbox }, limit) => outbox.dropOlder(daysBefore(moment, MAIL_DAYS), limit),
  ];
}

export function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * 86_400_000);
}
