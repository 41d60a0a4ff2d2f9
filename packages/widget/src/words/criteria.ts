import { criteria } from './fr/criteria.js';
import type { CriteriaTexts } from './catalogues.js';
import type { Language } from './language.js';
import { translationIn } from './translations.js';

export function criteriaTextsIn(language: Language): CriteriaTexts {
  return translationIn(language)?.criteria ?? criteria;
}
