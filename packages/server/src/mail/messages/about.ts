import type { ApplicationId, Language, Week } from '@1eleve1stage/sdk/contract';
import type { Fact, LinkPurpose, OfferContent } from '../../ports/index.js';
import { plainTitle } from '../../rules/plain-words.js';
import type { LetterTexts } from './texts/index.js';

/** The application a letter is about; nothing of it is personal, but the language of the pupil and the family. */
export interface About {
  application: { id: ApplicationId; weeks: readonly Week[] };
  offer: OfferContent;
  language: Language;
}

/** Which internship, where, when. */
export function internshipFacts({ application, offer }: About, { facts: texts }: LetterTexts): Fact[] {
  return [
    [texts.offer, plainTitle(offer.title), 'fr'],
    [texts.host, plainTitle(offer.employer.name), 'fr'],
    [texts.place, `${plainTitle(offer.location.city)} (${offer.location.postcode})`, 'fr'],
    [texts.weeks(application.weeks.length), texts.weekList(application.weeks)],
  ];
}

export function numberFact({ application }: About, { facts: texts }: LetterTexts): Fact {
  return [texts.number, application.id];
}

/**
 * Address of a mailed page: its token is in the fragment, which no server sees. The page speaks the language of
 * its address, for it is the same for everybody until its button is pressed.
 */
export function mailedLink(
  publicUrl: string,
  purpose: LinkPurpose,
  { token, language }: { token: string; language: Language },
): string {
  return `${publicUrl}/mail/${purpose}${language === 'fr' ? '' : `?lang=${language}`}#${token}`;
}
