import { criteria } from './fr/criteria.js';
import type { Language } from './language.js';
import { translationIn } from './translations.js';

/** The texts of the criteria behind their button and of those to loosen; they load with them. */
export type CriteriaTexts = typeof criteria;

export function criteriaTextsIn(language: Language): CriteriaTexts {
  return translationIn(language)?.criteria ?? criteria;
}
