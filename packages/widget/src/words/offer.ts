import { offer } from './fr/offer.js';
import type { Language } from './language.js';
import { translationIn } from './translations.js';

/** The texts of an open offer; they load with it. */
export type OfferTexts = typeof offer;

export function offerTextsIn(language: Language): OfferTexts {
  return translationIn(language)?.offer ?? offer;
}
