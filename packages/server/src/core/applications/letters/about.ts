import { toSector, type ApplicationId, type Language, type Week } from '@1eleve1stage/sdk/contract';
import { ENGLISH_SECTORS, readableNumber } from '@1eleve1stage/sdk/rules';
import type { Fact, LetterSort, LinkPurpose, OfferContent, StopAddresses } from '../../../ports/index.js';
import { plainTitle } from '../../words/plain-words.js';
import type { LetterTexts } from './texts/index.js';

/** The application a letter is about; nothing of it is personal, but the language of the pupil and the family. */
export interface About {
  application: { id: ApplicationId; weeks: readonly Week[]; submittedAt: Date; expiresAt?: Date };
  offer: OfferContent;
  language: Language;
  /** The commune of the offer, as our own tables name it. */
  town: string | undefined;
  /**
   * False until something came back from the mailbox. Until then a letter says nothing that a stranger wrote: no
   * title, no employer, no name, neither in its subject nor below.
   */
  isProved: boolean;
  /** False once its weeks have passed: nothing can be answered then that anybody could follow. */
  canAccept: boolean;
}

/** Which internship, where, when. */
export function internshipFacts(about: About, texts: LetterTexts): Fact[] {
  return [...(about.isProved ? namedFacts(about, texts) : ownFacts(about, texts)), weeksFact(about, texts)];
}

/** Which internship, where: as its publisher wrote it. */
function namedFacts({ offer }: About, { facts: texts }: LetterTexts): Fact[] {
  const { title, employer, location } = offer;
  return [
    [texts.offer, plainTitle(title), 'fr'],
    [texts.host, plainTitle(employer.name), 'fr'],
    [texts.place, `${plainTitle(location.city)} (${location.postcode})`, 'fr'],
  ];
}

/** Which internship, where: in our own words alone. */
export function ownFacts(
  { offer, town }: Pick<About, 'offer' | 'town'>,
  { facts: texts, lang }: LetterTexts,
): Fact[] {
  const { code, name } = toSector(offer.sector.code);
  const { postcode } = offer.location;
  return [
    [texts.sector, lang === 'fr' ? name : ENGLISH_SECTORS[code]],
    [texts.place, town === undefined ? postcode : `${town} (${postcode})`, 'fr'],
  ];
}

export function weeksFact({ application: { weeks } }: About, { facts: texts }: LetterTexts): Fact {
  return [texts.weeks(weeks.length), texts.weekList(weeks)];
}

export function numberFact({ application }: About, { facts: texts }: LetterTexts): Fact {
  return [texts.number, readableNumber(application.id)];
}

/**
 * Address of a mailed page: its token is in the fragment, which no server sees. The page speaks the language of
 * its address, for it is the same for everybody until its button is pressed.
 */
export function mailedLink(
  publicUrl: string,
  purpose: LinkPurpose | 'stop',
  { token, language }: { token: string; language: Language },
): string {
  return `${publicUrl}/mail/${purpose}${language === 'fr' ? '' : `?lang=${language}`}#${token}`;
}

/** Where a letter's reader says that no more are wanted: of its sort, where it is of one, or at all. */
export function toStop(
  publicUrl: string,
  { token, language, sort }: { token: string; language: Language; sort?: LetterSort },
): StopAddresses {
  if (!sort)
    return {
      page: mailedLink(publicUrl, 'stop', { token, language }),
      oneClick: `${publicUrl}/mail/stop?token=${token}`,
    };
  const ofSort = `${publicUrl}/mail/stop?sort=${sort}`;
  return {
    page: `${ofSort}${language === 'fr' ? '' : `&lang=${language}`}#${token}`,
    oneClick: `${ofSort}&token=${token}`,
    isOfSort: true,
  };
}
