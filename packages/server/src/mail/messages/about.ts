import type { ApplicationId, Week } from '@1eleve1stage/sdk/contract';
import type { Fact, LinkPurpose, OfferContent } from '../../ports/index.js';
import { weeksInFrench } from '../../rules/french-dates.js';

/** The application a letter is about; nothing of it is personal. */
export interface About {
  application: { id: ApplicationId; weeks: readonly Week[] };
  offer: OfferContent;
}

/** Which internship, where, when. */
export function internshipFacts({ application, offer }: About): Fact[] {
  return [
    ['Stage', offer.title],
    ['Structure', offer.employer.name],
    ['Lieu', `${offer.location.city} (${offer.location.postcode})`],
    [application.weeks.length > 1 ? 'Semaines' : 'Semaine', weeksInFrench(application.weeks)],
  ];
}

export function numberFact({ application }: About): Fact {
  return ['Candidature numéro', application.id];
}

/** Address of a mailed page: its token is in the fragment, which no server sees. */
export function mailedLink(publicUrl: string, purpose: LinkPurpose, token: string): string {
  return `${publicUrl}/mail/${purpose}#${token}`;
}

/**
 * A name as the body of a mail shows it: letters only and not for long, so that a name typed by a
 * stranger cannot carry an address into somebody's mailbox.
 */
export function plainName(name: string): string {
  return name
    .replaceAll(/[^\p{L}\p{M} '’-]+/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
    .slice(0, 40);
}
