import { apply } from './fr/apply.js';
import type { Language } from './index.js';

/** The texts of the application; they load with its form. */
export type ApplyTexts = typeof apply;

const catalogues: Record<Language, ApplyTexts> = { fr: apply };

export function applyTextsIn(language: Language): ApplyTexts {
  return catalogues[language];
}
