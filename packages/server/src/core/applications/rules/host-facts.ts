import type { Language } from '@1eleve1stage/sdk/contract';
import type { Fact, OfferContent } from '../../../ports/index.js';
import { FACT_LABELS } from '../../words/fact-labels.js';
import { hoursInWords } from '../../words/hours-in-words.js';
import { phoneInWords } from '../../words/phone-in-words.js';
import { plainTitle } from '../../words/plain-words.js';

/** Facts for a pupil who took the seat, to come: where, when, and what for lunch. What the host wrote is in French. */
export function visitFacts(
  { location, schedule, lunchBreak, workingConditions }: OfferContent,
  language: Language,
): Fact[] {
  const labels = FACT_LABELS[language];
  const { street, postcode, city } = location;
  return [
    [labels.address, street && plainTitle(`${street}, ${postcode} ${city}`), 'fr'],
    [labels.hours, schedule && hoursInWords(schedule, language)],
    [labels.meal, lunchBreak && plainTitle(lunchBreak), 'fr'],
    [labels.conditions, workingConditions && plainTitle(workingConditions), 'fr'],
  ];
}

/**
 * Whom to write to or call at the host: told to the pupil and the legal representative once the seat is taken, and to
 * nobody before.
 */
export function contactFacts({ contact }: OfferContent, language: Language): Fact[] {
  const labels = FACT_LABELS[language];
  return [
    [labels.contact, contact?.name && plainTitle(contact.name), 'fr'],
    [labels.contactEmail, contact?.email],
    [labels.contactPhone, phoneInWords(contact?.phone)],
  ];
}
