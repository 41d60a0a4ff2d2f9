import { offer } from './fr/offer.js';
import type { Language } from './index.js';

/** The texts of an open offer; they load with it. */
export type OfferTexts = typeof offer;

const catalogues: Record<Language, OfferTexts> = { fr: offer };

export function offerTextsIn(language: Language): OfferTexts {
  return catalogues[language];
}
