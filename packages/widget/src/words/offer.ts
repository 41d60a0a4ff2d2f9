import { offer } from './fr/offer.js';
import type { OfferTexts } from './catalogues.js';
import type { Language } from './language.js';
import { translationIn } from './translations.js';

export function offerTextsIn(language: Language): OfferTexts {
  return translationIn(language)?.offer ?? offer;
}
