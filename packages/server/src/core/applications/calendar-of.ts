import type { StoredApplication, StoredOffer } from '../../ports/index.js';
import { internshipCalendar } from './rules/internship-calendar.js';
import { knownPersonal } from '../offers/readable.js';

/** The days of an application's internship as a calendar file, the same as long as neither changes. */
export function calendarOf(application: StoredApplication, offer: StoredOffer, publicUrl: string): string {
  const { id, weeks, answeredAt, submittedAt } = application;
  const decidedAt = answeredAt ?? submittedAt;
  const changedAt = offer.updatedAt > decidedAt ? offer.updatedAt : decidedAt;
  const language = knownPersonal(application)?.language ?? 'fr';
  return internshipCalendar(
    { id, weeks, content: offer.content, changedAt },
    language,
    new URL(publicUrl).hostname,
  );
}
