import { criteria } from './fr/criteria.js';
import type { Language } from './index.js';

/** The texts of the criteria behind their button and of those to loosen; they load with them. */
export type CriteriaTexts = typeof criteria;

const catalogues: Record<Language, CriteriaTexts> = { fr: criteria };

export function criteriaTextsIn(language: Language): CriteriaTexts {
  return catalogues[language];
}
